using System.Runtime.CompilerServices;
using VictimFirst.Api.Audit;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.Api.Tests.Audit;

/// <summary>The audit log keeps the dates of these inputs in clear, so none of them may ever hold a date of somebody's life.</summary>
public sealed class ClearPeriodsTests
{
    /// <summary>What takes periods of figures and of the log.</summary>
    private static readonly string[] Takers = ["period", "range", "where", "against"];

    [Fact]
    public void InputsWhoseDatesAreInClear_AreTakenByFiguresAndTheLogAlone()
    {
        var schema = SchemaBuilder.Build(File.ReadAllText(Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "../../../schema/schema.graphql"))));
        var arguments = schema.Types.OfType<FieldsType>().SelectMany(type => type.Fields).SelectMany(field => field.Arguments.Select(a => (Of: field.Coordinate, Input: a)));
        var fields = schema.Types.OfType<InputObjectType>().SelectMany(type => type.Fields.Select(f => (Of: type.Name, Input: f)));
        var taken = arguments.Concat(fields).Where(use => ClearValues.PeriodInputs.Contains(use.Input.Type.Named.Name)).ToList();

        Assert.Equal(ClearValues.PeriodInputs.Order(StringComparer.Ordinal), taken.Select(use => use.Input.Type.Named.Name).Distinct().Order(StringComparer.Ordinal));
        Assert.All(taken, use => Assert.Contains(use.Input.Name, Takers));
        Assert.All(taken.Where(use => use.Input.Name == "where"), use => Assert.Equal("Query.auditEvents", use.Of));
    }

    private static string Here([CallerFilePath] string here = "") => here;
}
