using System.Text.Json;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Api.Tests.Statistics.Oracle;

/// <summary>One name in three spellings: OccurrenceType is OCCURRENCE_TYPE, occurrenceType and occurrence_type.</summary>
internal static class OracleNames
{
    public static string Enum<T>(T value) where T : struct, Enum => JsonNamingPolicy.SnakeCaseUpper.ConvertName(value.ToString());

    public static string Field<T>(T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    public static string Column<T>(T value) where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}

/// <summary>A kind of record that a unit can have several of.</summary>
/// <param name="Table">Of <see cref="OracleTables"/>, with the unit's id.</param>
internal sealed record RecordFamily(string Table, params DimensionCode[] Dimensions)
{
    public static RecordFamily Impairments { get; } = new("impairment_records", DimensionCode.Impairment);

    public static RecordFamily HateStrands { get; } = new("hate_strand_records", DimensionCode.HateStrand);

    public static RecordFamily Support { get; } = new("support_records", DimensionCode.SupportType, DimensionCode.SupportChannel);

    public static RecordFamily Needs { get; } = new(
        "needs_records", DimensionCode.NeedArea, DimensionCode.NeedStage, DimensionCode.NeedLevel);

    public static RecordFamily Outcomes { get; } = new("outcomes_records", DimensionCode.OutcomeQuestion, DimensionCode.OutcomeAnswer);

    /// <summary>Null where a unit has at most one category of the dimension.</summary>
    public static RecordFamily? Of(DimensionCode dimension) =>
        new[] { Impairments, HateStrands, Support, Needs, Outcomes }.FirstOrDefault(family => family.Dimensions.Contains(dimension));
}
