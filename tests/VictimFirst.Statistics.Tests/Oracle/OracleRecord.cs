using VictimFirst.Domain.CodeLists;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Statistics.Tests.Oracle;

/// <summary>One of the several records that a unit can have of a kind: its codes by dimension, and its amount.</summary>
internal sealed record OracleRecord(string Kind, string[] Codes, int Amount)
{
    private static readonly Dictionary<DimensionCode, (string Kind, int Place)> Dimensions = new()
    {
        [DimensionCode.Impairment] = ("impairment", 0),
        [DimensionCode.HateStrand] = ("strand", 0),
        [DimensionCode.SupportType] = ("support", 0),
        [DimensionCode.SupportChannel] = ("support", 1),
        [DimensionCode.NeedArea] = ("needs", 0),
        [DimensionCode.NeedStage] = ("needs", 1),
        [DimensionCode.NeedLevel] = ("needs", 2),
        [DimensionCode.OutcomeQuestion] = ("outcomes", 0),
        [DimensionCode.OutcomeAnswer] = ("outcomes", 1),
    };

    /// <summary>Null for a dimension of which a unit has one value.</summary>
    public static string? KindOf(DimensionCode dimension) => Dimensions.TryGetValue(dimension, out var place) ? place.Kind : null;

    public string CodeOf(DimensionCode dimension) => Codes[Dimensions[dimension].Place];

    public static IEnumerable<OracleRecord> AllOf(RandomReferral referral)
    {
        foreach (var row in referral.Impairments) yield return new OracleRecord("impairment", [row.Impairment], 1);
        foreach (var row in referral.HateStrands) yield return new OracleRecord("strand", [row.Strand], 1);
        foreach (var row in referral.Support) yield return new OracleRecord("support", [row.SupportType, row.Channel], row.Times);
        foreach (var stage in referral.Assessments.GroupBy(row => row.Stage))
        {
            var latest = stage.OrderBy(row => row.AssessedAt).ThenBy(row => row.Id).Last();
            var areas = CodeListCatalogue.Get(CodeListNames.NeedArea).Codes;
            for (var area = 0; area < areas.Length; area++)
            {
                var level = latest.Levels[area];
                yield return new OracleRecord("needs", [areas[area].Value, stage.Key, $"{level}"], level);
            }
        }

        if (referral.EndOfCase is not { } answers) yield break;
        yield return new OracleRecord("outcomes", ["HEALTH_AND_WELLBEING", answers.HealthAndWellbeing], 1);
        yield return new OracleRecord("outcomes", ["COPE_AND_MOVE_FORWARD", answers.CopeAndMoveForward], 1);
        yield return new OracleRecord("outcomes", ["SAFETY", answers.Safety], 1);
        yield return new OracleRecord("outcomes", ["INFORMED_AND_EMPOWERED", answers.InformedAndEmpowered], 1);
    }
}
