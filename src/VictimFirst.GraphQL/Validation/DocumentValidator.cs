using System.Collections.Immutable;
using VictimFirst.GraphQL.Errors;
using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Validation;

/// <summary>Checks a request's document against a schema. Specification section 5.</summary>
public static class DocumentValidator
{
    /// <returns>Code <c>GRAPHQL_VALIDATION_FAILED</c>; empty where the document is valid.</returns>
    public static ImmutableArray<GraphQLError> Validate(Schema schema, DocumentNode document, ValidationOptions options)
    {
        var context = new ValidationContext(schema, document, options);
        try
        {
            new DocumentWalker(context, SpecifiedRules.For(context)).Walk(document);
        }
        catch (ValidationAbortedException)
        {
            // The errors so far, and the reason for stopping, are in the context.
        }

        return context.Errors;
    }
}
