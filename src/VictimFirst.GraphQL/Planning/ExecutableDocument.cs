using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using VictimFirst.GraphQL.Authoring;
using VictimFirst.GraphQL.Errors;
using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.Validation;

namespace VictimFirst.GraphQL.Planning;

/// <summary>A request's document, parsed and validated, or what is wrong with it. Kept from one request to the next.</summary>
internal sealed class ExecutableDocument
{
    private readonly ImmutableArray<ExecutableOperation> operations;

    private ExecutableDocument(ImmutableArray<ExecutableOperation> operations, ImmutableArray<GraphQLError> errors)
    {
        this.operations = operations;
        Errors = errors;
    }

    /// <summary>As persisted documents are named: <c>sha256:</c> and the hash of the text.</summary>
    public string Hash { get; private init; } = "";

    /// <summary>Empty for a document that can be executed.</summary>
    public ImmutableArray<GraphQLError> Errors { get; }

    /// <summary>Whether the text is a document at all, be it a wrong one.</summary>
    public bool IsParsed { get; private init; } = true;

    public static ExecutableDocument Prepare(string text, ExecutableSchema schema, PlanningOptions options, ValidationOptions validation)
    {
        var hash = $"sha256:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";
        DocumentNode document;
        try
        {
            document = GraphQLParser.Parse(new Source(text), options.Limits.Parser);
        }
        catch (GraphQLException refusal)
        {
            return new ExecutableDocument([], [refusal.Error]) { IsParsed = false, Hash = hash };
        }

        try
        {
            DocumentSize.Check(document, options.Limits);
            var errors = DocumentValidator.Validate(schema.Schema, document, validation);
            return errors is []
                ? new ExecutableDocument(
                    [.. document.Definitions.OfType<OperationDefinitionNode>()
                        .Select(operation => new ExecutableOperation(schema, document, operation, options))],
                    []) { Hash = hash }
                : new ExecutableDocument([], errors) { Hash = hash };
        }
        catch (GraphQLException refusal)
        {
            return new ExecutableDocument([], [refusal.Error]) { Hash = hash };
        }
    }

    /// <summary>The operation to execute. Specification section 6.1, GetOperation.</summary>
    /// <exception cref="GraphQLException">There is none of the name, or a name is needed.</exception>
    public ExecutableOperation Operation(string? name)
    {
        if (name is null)
        {
            return operations switch
            {
                [var only] => only,
                [] => throw Refusal("Must provide an operation."),
                _ => throw Refusal("Must provide operation name if query contains multiple operations."),
            };
        }

        return operations.FirstOrDefault(o => o.Name == name) ?? throw Refusal($"Unknown operation named \"{name}\".");
    }

    /// <summary>The kind of the operation of a name; null where <see cref="Operation"/> would not find one.</summary>
    public OperationKind? KindOf(string? name) =>
        name is null && operations is not [_] ? null : operations.FirstOrDefault(o => name is null || o.Name == name)?.Kind;

    private static GraphQLException Refusal(string message) => new(message, "BAD_REQUEST");
}
