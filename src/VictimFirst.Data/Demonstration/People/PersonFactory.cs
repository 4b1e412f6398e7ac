using VictimFirst.Data.Demonstration.Cases;
using VictimFirst.Data.Demonstration.Draws;
using VictimFirst.Domain.CodeLists;
using VictimFirst.Domain.People;

namespace VictimFirst.Data.Demonstration.People;

/// <summary>
/// Invents the person of a case: as old as the case needs on the day of its referral, and nobody's real name, number or address.
/// </summary>
internal sealed class PersonFactory(Draw draw, NamePool names)
{
    public Person Invent(long id, CaseProfile profile)
    {
        var (given, family) = names.Pick(draw);
        var need = Answer(profile, Distributions.CommunicationNeeds);
        var safe = Distributions.SafeToCall.Pick(draw);
        return new Person
        {
            Id = id,
            GivenName = given,
            FamilyName = family,
            DateOfBirth = profile.Age is { } age ? Age.DateOfBirth(draw, profile.Open.ReceivedOn, age) : null,
            Gender = Distributions.Genders.Pick(draw),
            Ethnicity = Answer(profile, Distributions.Ethnicities),
            Disability = Disability(profile),
            Religion = Answer(profile, Distributions.Religions),
            SexualOrientation = profile.Age < Distributions.OrientationAskedFrom
                ? UnknownKinds.NotAsked
                : Answer(profile, Distributions.SexualOrientations),
            CommunicationNeed = need,
            InterpreterLanguage = need == "INTERPRETER" ? Distributions.InterpreterLanguages.Pick(draw) : null,
            Phone = draw.Chance(Distributions.HasPhone) ? Contacts.Phone(draw, draw.Chance(Distributions.HasMobile)) : null,
            Email = draw.Chance(Distributions.HasEmail) ? Contacts.Email(given, family, id) : null,
            Postcode = draw.Chance(Distributions.HasPostcode) ? Contacts.Postcode(draw, profile.Beat) : null,
            SafeToCall = safe,
            SafeContactNote = safe is false ? Contacts.SafeContactNote(draw) : null,
        };
    }

    /// <summary>One or two, where the person has a disability.</summary>
    public IEnumerable<PersonImpairment> Impairments(Person person)
    {
        var kinds = person.Disability switch
        {
            "UNSEEN_DISABILITY" => Distributions.UnseenImpairments,
            "LIMITED_A_LITTLE" or "LIMITED_A_LOT" => Distributions.SeenImpairments,
            _ => null,
        };
        if (kinds is null) yield break;
        var first = kinds.Pick(draw);
        yield return new PersonImpairment { PersonId = person.Id, Impairment = first };
        if (draw.Chance(Distributions.SecondImpairment) && kinds.Pick(draw) is var second && second != first)
        {
            yield return new PersonImpairment { PersonId = person.Id, Impairment = second };
        }
    }

    private string Disability(CaseProfile profile) =>
        profile.HasUnseenDisability ? "UNSEEN_DISABILITY" : Answer(profile, Distributions.Disabilities);

    private string Answer(CaseProfile profile, Weighted<string> answers) =>
        (profile.IsEnhanced ? Distributions.EnhancedAsked : Distributions.StandardAsked).Pick(draw) switch
        {
            Asked.NotAsked => UnknownKinds.NotAsked,
            Asked.Unknown => UnknownKinds.Unknown,
            Asked.PreferNotToSay => UnknownKinds.PreferNotToSay,
            _ => answers.Pick(draw),
        };
}
