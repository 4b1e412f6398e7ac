using VictimFirst.GraphQL.Errors;
using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.Tests.Language;
using VictimFirst.GraphQL.Tests.Validation;
using VictimFirst.GraphQL.Validation;
using Xunit.Abstractions;

namespace VictimFirst.GraphQL.Tests.Fuzzing;

public sealed class DocumentFuzzTests(ITestOutputHelper output)
{
    private const int Count = 200_000;

    private static readonly ValidationOptions Everything = new() { Suggestions = true, MaxErrors = 1_000 };

    [Fact]
    public void MutatedDocuments_AreReadAndChecked_OrRefused()
    {
        var outcomes = FuzzRun.Run(Count, new TextMutator(FuzzCorpus.Documents), Work, Bound, output);

        // Otherwise nothing but the lexer would be tested.
        Assert.True(outcomes["not valid"] > Count / 4, "too few documents reach the validator");
        Assert.True(outcomes["valid"] > Count / 20, "too few documents are valid");
    }

    /// <summary>
    /// A tree with its lists and the validator's sets, for a document where every character is a token; measured, doubled.
    /// </summary>
    private static long Bound(string document) => (64 * 1024) + (1024 * (long)document.Length);

    private static FuzzOutcome Work(string text)
    {
        DocumentNode document;
        try
        {
            document = GraphQLParser.Parse(new Source(text));
        }
        catch (GraphQLException)
        {
            return new FuzzOutcome("not read");
        }

        var isValid = DocumentValidator.Validate(LibrarySchema.Schema, document, Everything).IsEmpty;
        return new FuzzOutcome(isValid ? "valid" : "not valid", () =>
            Assert.Equal(TreeText.Of(document), TreeText.Of(GraphQLParser.Parse(new Source(Printer.Print(document))))));
    }
}
