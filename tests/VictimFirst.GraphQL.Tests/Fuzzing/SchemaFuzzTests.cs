using VictimFirst.GraphQL.Tests.Validation;
using VictimFirst.GraphQL.TypeSystem;
using VictimFirst.GraphQL.TypeSystem.Comparison;
using Xunit.Abstractions;

namespace VictimFirst.GraphQL.Tests.Fuzzing;

public sealed class SchemaFuzzTests(ITestOutputHelper output)
{
    private const int Count = 20_000;

    [Fact]
    public void MutatedSchemas_AreBuiltPrintedAndCompared_OrRefused()
    {
        var outcomes = FuzzRun.Run(Count, new TextMutator(FuzzCorpus.Schemas), Work, Bound, output);

        Assert.True(outcomes["refused"] > Count / 5, "too few schemas are wrong");
        Assert.True(outcomes["built"] > Count / 20, "too few schemas are built");
    }

    private static long Bound(string sdl) => (128 * 1024) + (512 * (long)sdl.Length);

    private static FuzzOutcome Work(string sdl)
    {
        Schema schema;
        try
        {
            schema = SchemaBuilder.Build(sdl);
        }
        catch (SchemaException)
        {
            return new FuzzOutcome("refused");
        }

        return new FuzzOutcome("built", () =>
        {
            Assert.Empty(SchemaComparer.Compare(schema, SchemaBuilder.Build(SchemaPrinter.Print(schema))));
            SchemaComparer.Compare(LibrarySchema.Schema, schema);
        });
    }
}
