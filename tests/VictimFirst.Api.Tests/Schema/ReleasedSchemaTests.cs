using System.Runtime.CompilerServices;
using VictimFirst.Api.Schema;
using VictimFirst.GraphQL.TypeSystem;
using VictimFirst.GraphQL.TypeSystem.Comparison;

namespace VictimFirst.Api.Tests.Schema;

/// <summary>
/// The contract that clients were given is <c>schema/released.graphql</c>: the schema of the last release, unchanged between releases. A
/// release moves it in the commit that is tagged, <c>cp schema/schema.graphql schema/released.graphql</c>, after
/// <c>./run.sh schema --compare schema/released.graphql</c> has listed what goes into the release notes. A break that is meant is released
/// the same way, with a new major version and after every client was told; until then the field stays, <c>@deprecated</c>.
/// </summary>
public sealed class ReleasedSchemaTests
{
    [Fact]
    public void Schema_DoesNotBreakWhatWasReleased()
    {
        var released = SchemaBuilder.Build(File.ReadAllText(ReleasedFile()));
        var changes = SchemaComparer.Compare(released, SchemaBuilder.Build(SchemaText.Read()));

        Assert.Empty(changes.Where(c => c.Criticality == Criticality.Breaking).Select(c => c.ToString()));
    }

    private static string ReleasedFile([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "schema", "released.graphql"));
}
