using VictimFirst.Domain.Time;

namespace VictimFirst.Data.Tests.Demonstration;

[Collection(GeneratedExtractsCollection.Name)]
public sealed class PeopleTests(GeneratedExtracts extracts)
{
    [Fact]
    public void Contacts_ReachNobody()
    {
        foreach (var person in extracts.Of(2020)["people"])
        {
            if (person.Has("phone")) Assert.Matches("^(07700 900[0-9]{3}|0116 496 0[0-9]{3})$", person["phone"]);
            if (person.Has("email")) Assert.EndsWith("@example.org", person["email"], StringComparison.Ordinal);

            // The letters C I K M O V never stand in the second half of a live postcode.
            if (person.Has("postcode")) Assert.Matches("^(LE|NG|DE|CV|NN|PE)[0-9]{1,2} [0-9][CIKMOV]{2}$", person["postcode"]);
        }
    }

    [Fact]
    public void InterpreterLanguage_IsGivenExactlyWithTheNeed() =>
        Assert.All(
            extracts.Of(2020)["people"],
            p => Assert.Equal(p.Is("communication_need", "INTERPRETER"), p.Has("interpreter_language")));

    [Fact]
    public void SexualOrientation_IsNotAskedUnder16()
    {
        var extract = extracts.Of(2020);
        var firstReferrals = extract["referrals"].GroupBy(r => r["person_id"]).Select(r => r.MinBy(x => x.Time("received_at"))!);
        foreach (var referral in firstReferrals)
        {
            var person = extract.By("people")[referral["person_id"]];
            if (!person.Has("date_of_birth")) continue;
            if (person.Date("date_of_birth").AddYears(16) > ServiceCalendar.LocalDate(referral.Time("received_at")))
            {
                Assert.Equal("NOT_ASKED", person["sexual_orientation"]);
            }
        }
    }

    [Fact]
    public void Unknowns_ComeInTheirThreeKinds_AndAreTheLesserPart()
    {
        var ethnicities = extracts.Of(2020)["people"].CountBy(p => p["ethnicity"]).ToDictionary();
        string[] kinds = ["UNKNOWN", "NOT_ASKED", "PREFER_NOT_TO_SAY"];
        Assert.All(kinds, kind => Assert.True(ethnicities[kind] > 100));
        Assert.True(kinds.Sum(kind => ethnicities[kind]) < ethnicities.Values.Sum() * 0.6);
    }

    [Fact]
    public void Impairments_BelongToPeopleWithADisability()
    {
        var extract = extracts.Of(2020);
        string[] disabled = ["UNSEEN_DISABILITY", "LIMITED_A_LITTLE", "LIMITED_A_LOT"];
        Assert.All(extract["person_impairments"], i => Assert.Contains(extract.By("people")[i["person_id"]]["disability"], disabled));
    }

    [Fact]
    public void CrimeReferences_AreNeverSharedByTwoCrimes_AndComeInBothForms()
    {
        var references = extracts.Of(2020)["referrals"].Where(r => r.Is("police_force", "LEICESTERSHIRE") && r.Has("crime_reference"))
            .Select(r => r["crime_reference"])
            .ToList();
        Assert.Contains(references, r => r.Contains('*', StringComparison.Ordinal));
        Assert.All(references, r => Assert.Matches(@"^(19|20)(\*[0-9]{6}|[0-9]{9})$", r));
        var numbers = references.Select(r => (r[..2], int.Parse(r[2..].TrimStart('*')))).ToList();
        Assert.Equal(numbers.Count, numbers.Distinct().Count());
    }

    [Fact]
    public void Staff_AreTheTeamOfTheSources()
    {
        var current = extracts.Of(2020)["staff"].Where(s => !s.Has("left_on")).CountBy(s => s["role"]).ToDictionary();
        Assert.Equal(
            (8, 1, 1, 2, 1, 1, 1, 1),
            (current["CASEWORKER"], current["SPECIALIST_CASEWORKER_CYP"], current["SPECIALIST_CASEWORKER_RJ"], current["SENIOR_CASEWORKER"],
                current["DATA_ANALYST"], current["DEPUTY_HEAD"], current["HEAD_OF_SERVICE"], current["MENTAL_HEALTH_NURSE"]));
    }
}
