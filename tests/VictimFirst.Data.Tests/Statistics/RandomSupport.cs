using VictimFirst.Domain.Cases;
using VictimFirst.Domain.CodeLists;
using VictimFirst.Domain.Needs;
using VictimFirst.Domain.Outcomes;
using VictimFirst.Domain.Support;

namespace VictimFirst.Data.Tests.Statistics;

/// <summary>What support left behind in one case, whatever its tier, so that the tier has to be asked.</summary>
internal sealed class RandomSupport(Random random, Func<string, string> code)
{
    private long lastId;

    public IEnumerable<object> Of(Case row) =>
        [.. Assessments(row), .. Actions(row), .. EndOfCase(row), .. Vps(row)];

    private IEnumerable<object> Assessments(Case row)
    {
        if (random.Next(3) != 0) yield return Assessment(row, NeedStages.Start, 0);

        // Two reviews at one instant, of which the one with the higher id is the later.
        for (var review = random.Next(4); review > 0; review--) yield return Assessment(row, NeedStages.Review, random.Next(3));
        if (random.Next(3) != 0) yield return Assessment(row, NeedStages.End, 3);
    }

    private NeedsAssessment Assessment(Case row, string stage, int day)
    {
        // Few levels in few areas, so that totals are often the same.
        short Level() => random.Next(3) == 0 ? (short)random.Next(5) : (short)0;
        return new NeedsAssessment
        {
            Id = ++lastId,
            CaseId = row.Id,
            Stage = stage,
            AssessedAt = row.OpenedAt.AddDays(day),
            ScaleVersion = 1,
            PersonalSafety = Level(),
            MentalAndPhysicalHealth = Level(),
            ShelterAndAccommodation = 0,
            DrugsAlcoholAndOtherHarmfulBehaviours = Level(),
            Family = 0,
            EducationAndEmployment = (short)random.Next(5),
            FinanceAndBenefits = 1,
            OutlookAttitudesAndBeliefs = Level(),
            SocialInteractions = 4,
            AnyOtherIssues = Level(),
        };
    }

    private IEnumerable<object> Actions(Case row)
    {
        for (var number = random.Next(9); number > 0; number--)
        {
            yield return new SupportAction
            {
                Id = ++lastId,
                CaseId = row.Id,
                SupportType = random.Next(3) == 0 ? "EMOTIONAL_SUPPORT" : code(CodeListNames.SupportType),
                Channel = random.Next(3) == 0 ? "PHONE" : code(CodeListNames.ContactChannel),
                DeliveredAt = row.OpenedAt.AddDays(number),
                CaseworkerId = null,
            };
        }
    }

    private IEnumerable<object> EndOfCase(Case row)
    {
        if (random.Next(3) == 0) yield break;
        yield return new EndOfCaseResponse
        {
            CaseId = row.Id,
            RespondedOn = new DateOnly(2020, 5, 1),
            HealthAndWellbeing = code(CodeListNames.OutcomeAnswer),
            CopeAndMoveForward = code(CodeListNames.OutcomeAnswer),
            Safety = code(CodeListNames.OutcomeAnswer),
            InformedAndEmpowered = code(CodeListNames.OutcomeAnswer),
        };
    }

    private IEnumerable<object> Vps(Case row)
    {
        if (random.Next(3) == 0) yield break;
        var offered = random.Next(2) == 0 ? Answers.Yes : code(CodeListNames.VpsAnswer);
        yield return new VpsRecord
        {
            CaseId = row.Id,
            Eligible = random.Next(5) != 0,
            Offered = offered,
            ChoseToComplete = offered == Answers.Yes ? code(CodeListNames.VpsAnswer) : Answers.NotApplicable,
            Understands = offered == Answers.Yes ? Answers.NotApplicable : code(CodeListNames.VpsAnswer),
            WouldLikeOpportunity = code(CodeListNames.VpsAnswer),
            FacilitatedOn = random.Next(6) == 0 ? new DateOnly(2020, 5, 1) : null,
        };
    }
}
