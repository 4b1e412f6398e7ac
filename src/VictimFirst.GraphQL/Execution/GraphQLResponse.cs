using System.Buffers;
using System.Collections.Immutable;
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

    /// <summary>It may have run, and the host does not give the answer out.</summary>
    Withheld,
}

/// <summary>A response, not yet written. Specification section 7.</summary>
public sealed class GraphQLResponse
{
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
        using var json = new JsonOutput(output);
        json.WriteByte((byte)'{');
        var isFirst = true;
        if (Errors is not [])
        {
            isFirst = false;
            ErrorWriter.Write(json.General(), Errors);
            json.EndGeneral();
        }

        if (root is not null && completed is not null)
        {
            json.WriteRaw(isFirst ? "\"data\":"u8 : ",\"data\":"u8);
            isFirst = false;
            new ResponseWriter(json, completed).WriteData(root);
        }

        if (extensions is { IsEmpty: false })
        {
            if (!isFirst)
                json.WriteByte((byte)',');
            ExtensionsWriter.Write(json.General(), extensions);
            json.EndGeneral();
        }

        json.WriteByte((byte)'}');
    }
}
