using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.Validation;

namespace VictimFirst.GraphQL.Tests.Validation;

/// <summary>What one rule says of documents for <see cref="LibrarySchema"/>. The texts were compared with graphql-js 17.1.</summary>
internal sealed class RuleExpectation(string rule)
{
    public void Accepts(string document) => Rejects(document);

    /// <param name="document">The document.</param>
    /// <param name="errors">Each as <c>line:column line:column message</c>, in any order.</param>
    public void Rejects(string document, params string[] errors)
    {
        var found = DocumentValidator
            .Validate(
                LibrarySchema.Schema, GraphQLParser.Parse(new Source(document)),
                new ValidationOptions { Suggestions = true, MaxErrors = 100 })
            .Where(e => e.Rule == rule)
            .Select(e => $"{string.Join(' ', e.Locations.Select(l => $"{l.Line}:{l.Column}"))} {e.Message}");
        Assert.Equal(errors.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }
}
