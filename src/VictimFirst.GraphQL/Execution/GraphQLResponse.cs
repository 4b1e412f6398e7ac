using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using VictimFirst.GraphQL.Completion;
using VictimFirst.GraphQL.Errors;

namespace VictimFirst.GraphQL.Execution;

/// <summary>How far a request came.</summary>
public enum ResponseOutcome
{
    /// <summary>It ran: there is <c>data</c>, though it may be null.</summary>
    Executed,

    /// <summary>The document cannot be parsed, or goes over a limit of the parser. Nothing ran.</summary>
    Unreadable,

    /// <summary>The document, the variables or the choice of operation are wrong. Nothing ran.</summary>
    Invalid,

    /// <summary>The viewer may not read something that it asks for. Nothing ran.</summary>
    Forbidden,

    /// <summary>It asks for something other than a query where only queries may run. Nothing ran.</summary>
    NotAQuery,

    /// <summary>It ran out of time.</summary>
    TimedOut,

    /// <summary>The source of a subscription's events failed: no event follows.</summary>
    SourceFailed,
}

/// <summary>A response, not yet written. Specification section 7.</summary>
public sealed class GraphQLResponse
{
    // Only the JSON's own characters need escaping: the response is never put into a page, and says nosniff.
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly ObjectBatch? root;
    private readonly CompletedResponse? completed;
    private readonly ResponseExtensions? extensions;

    private GraphQLResponse(
        ResponseOutcome outcome, ImmutableArray<GraphQLError> errors, ObjectBatch? root, CompletedResponse? completed,
        ResponseExtensions? extensions)
    {
        Outcome = outcome;
        Errors = errors;
        this.root = root;
        this.completed = completed;
        this.extensions = extensions;
    }

    public ResponseOutcome Outcome { get; }
    public ImmutableArray<GraphQLError> Errors { get; }

    public static GraphQLResponse Refused(ResponseOutcome outcome, params ImmutableArray<GraphQLError> errors) =>
        new(outcome, errors, null, null, null);

    internal static GraphQLResponse Of(ObjectBatch root, CompletedResponse completed, ResponseExtensions extensions) =>
        new(ResponseOutcome.Executed, completed.Errors, root, completed, extensions);

    /// <summary>Writes UTF-8 JSON: <c>errors</c> first, so that nobody misses them, <c>extensions</c> last.</summary>
    public void WriteTo(IBufferWriter<byte> output)
    {
        using var json = new Utf8JsonWriter(output, Json);
        json.WriteStartObject();
        if (Errors is not [])
            ErrorWriter.Write(json, Errors);
        if (root is not null && completed is not null)
        {
            json.WritePropertyName("data");
            new ResponseWriter(json, completed).WriteData(root);
        }

        if (extensions is { IsEmpty: false })
            ExtensionsWriter.Write(json, extensions);
        json.WriteEndObject();
    }
}
