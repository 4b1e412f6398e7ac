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
        var contract = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "../../../schema/schema.graphql"));
        var schema = SchemaBuilder.Build(File.ReadAllText(contract));
        var arguments =
            from field in schema.Types.OfType<FieldsType>().SelectMany(type => type.Fields)
            from argument in field.Arguments
            select (Of: field.Coordinate, Input: argument);
        var fields =
            from type in schema.Types.OfType<InputObjectType>()
            from field in type.Fields
            select (Of: type.Name, Input: field);
        var taken = arguments.Concat(fields).Where(use => ClearValues.PeriodInputs.Contains(use.Input.Type.Named.Name)).ToList();

        Assert.True(ClearValues.PeriodInputs.SetEquals(taken.Select(use => use.Input.Type.Named.Name)));
        Assert.All(taken, use => Assert.Contains(use.Input.Name, Takers));
        Assert.All(taken.Where(use => use.Input.Name == "where"), use => Assert.Equal("Query.auditEvents", use.Of));
    }

    private static string Here([CallerFilePath] string here = "") => here;
}
