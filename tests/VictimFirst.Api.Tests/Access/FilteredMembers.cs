using System.Collections.Immutable;
using System.Text.Json;
using VictimFirst.GraphQL.TypeSystem;
using TypeSystemSchema = VictimFirst.GraphQL.TypeSystem.Schema;

namespace VictimFirst.Api.Tests.Access;

/// <summary>
/// Which output each input field filters or orders by. <c>XFilter</c> and <c>XOrder</c> are about the type <c>X</c>, field by field of the
/// same name, and <c>XListFilter</c> about rows of <c>X</c> as a whole. <c>Operations</c> compare the value of the field that takes them,
/// and read nothing themselves. <c>StatisticsFilter</c> is about figures: what an answer shows of them is a breakdown or a measure, so its
/// fields stand for values of <c>Dimension</c> and <c>Measure</c>. What is called otherwise is said here, by name.
/// </summary>
internal sealed class FilteredMembers(TypeSystemSchema schema)
{
    private const string Figures = "StatisticsFilter";

    /// <summary>They hold values that arguments and filters take, and choose nothing by themselves.</summary>
    private static readonly ImmutableHashSet<string> Values =
        ["PeriodInput", "DayRange", "DayBounds", "NumberBounds", "PoliceReferralInput"];

    /// <summary>They join filters of their own type.</summary>
    private static readonly ImmutableHashSet<string> Joints = ["and", "or", "not"];

    private static readonly ImmutableDictionary<string, string> OtherNames = new Dictionary<string, string>
    {
        ["AuditEventFilter.from"] = "AuditEvent.occurredAt",
        ["AuditEventFilter.to"] = "AuditEvent.occurredAt",
        ["CaseServiceLevelsFilter.duty"] = "CaseServiceLevel.duty",
        ["CaseServiceLevelsFilter.state"] = "CaseServiceLevel.outcome",
        ["AuditEventFilter.subject"] = "AuditEvent.subjects",
        // What a force asks about, and what the answer says of it.
        ["PoliceReferralInput.reference"] = "ReconciledReferral.status",
        ["PoliceReferralInput.recordedAt"] = "ReconciledReferral.receivedAt",
        // A series by month shows on which days cases came and went, to everybody who reads figures.
        ["StatisticsFilter.receivedOn"] = "Statistics.series",
        ["StatisticsFilter.openedOn"] = "Statistics.series",
        ["StatisticsFilter.closedOn"] = "Statistics.series",
    }.ToImmutableDictionary();

    public static bool IsChoice(InputObjectType type) =>
        !Values.Contains(type.Name) && !type.Name.EndsWith("Operations", StringComparison.Ordinal);

    public static bool IsJoint(InputObjectType type, InputValue field) => Joints.Contains(field.Name) && field.Type.Named == type;

    /// <returns>Null where the schema has nothing that the field could be about.</returns>
    public FilteredMember? Of(InputObjectType type, InputValue field)
    {
        if (OtherNames.TryGetValue($"{type.Name}.{field.Name}", out var said)) return At(said);
        if (type.Name == Figures) return FigureOf(field.Name);
        if (AboutOf(type, "ListFilter") is { } rows) return field.Name is "some" or "none" ? FilteredMember.Of(rows) : null;
        return (AboutOf(type, "Filter") ?? AboutOf(type, "Order"))?.Field(field.Name) is { } same ? FilteredMember.Of(same) : null;
    }

    /// <summary>
    /// What an argument of the same name as a field of the answer's objects chooses them by. A mutation's arguments say what to make, and
    /// choose nothing.
    /// </summary>
    public FilteredMember? Of(FieldDefinition field, InputValue argument) =>
        field.DeclaringType != schema.Mutation && ObjectsOf(field.Type.Named) is { } objects && objects.Field(argument.Name) is { } same
            ? FilteredMember.Of(same)
            : null;

    private FieldsType? AboutOf(InputObjectType type, string ending) =>
        type.Name.EndsWith(ending, StringComparison.Ordinal) ? schema.Type(type.Name[..^ending.Length]) as FieldsType : null;

    /// <summary>Of a connection, what it connects to.</summary>
    private static FieldsType? ObjectsOf(NamedType type) =>
        type is FieldsType connection && connection.Field("nodes") is { } nodes ? nodes.Type.Named as FieldsType : type as FieldsType;

    private FilteredMember? FigureOf(string field) => (
        from type in new[] { "Dimension", "Measure" }
        let value = (schema.Type(type) as EnumType)?.Value(JsonNamingPolicy.SnakeCaseUpper.ConvertName(field))
        where value is not null
        select new FilteredMember($"{type}.{value.Name}", StatedRule.Of(value.AppliedDirectives))).FirstOrDefault();

    private FilteredMember? At(string coordinate) =>
        coordinate.Split('.') is [var type, var field] && schema.Type(type) is FieldsType output && output.Field(field) is { } found
            ? FilteredMember.Of(found)
            : null;
}

/// <param name="Coordinate">For the test's message.</param>
/// <param name="Rule">Everything that reading it demands.</param>
internal sealed record FilteredMember(string Coordinate, StatedRule Rule)
{
    public static FilteredMember Of(FieldsType rows) => new(rows.Name, StatedRule.Of(rows.AppliedDirectives));

    public static FilteredMember Of(FieldDefinition field) =>
        new(field.Coordinate, StatedRule.Of(field.AppliedDirectives).And(StatedRule.Of(field.DeclaringType.AppliedDirectives)));
}
