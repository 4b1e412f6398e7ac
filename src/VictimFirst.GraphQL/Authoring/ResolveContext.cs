using VictimFirst.GraphQL.Errors;
using VictimFirst.GraphQL.Execution;
using VictimFirst.GraphQL.Planning;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Authoring;

/// <summary>What a resolver is told besides its parents and arguments.</summary>
public sealed class ResolveContext
{
    private readonly RequestScope scope;
    private readonly BoundArguments arguments;
    private readonly PlannedField position;

    internal ResolveContext(RequestScope scope, BoundArguments arguments, PlannedField position, ErrorMask mask)
    {
        this.scope = scope;
        this.arguments = arguments;
        this.position = position;
        Mask = mask;
    }

    /// <summary>The request's services.</summary>
    public IServiceProvider Services => scope.Services;
    public Permissions Permissions => scope.Permissions;

    /// <summary>Cancelled where the client has gone or the time limit has passed.</summary>
    public CancellationToken Cancelled => scope.Cancelled;
    public ResponseExtensions Extensions => scope.Extensions;
    public FieldDefinition Field => position.Definition;

    /// <summary>Response names from the root to this field, joined by dots; list indices do not show.</summary>
    public string Path => position.Path;

    internal ErrorMask Mask { get; }

    /// <summary>Whether the operation reads a field of this field's objects, under any name and of any of their types.</summary>
    public bool Selects(string fieldName) =>
        position.Children.Values.Any(s => s.Fields.Any(f => f.Definition.Name == fieldName));

    /// <summary>
    /// What the operation reads of this field's objects, of all their types, in the order of the document: for a resolver that prepares the
    /// answers below it together. Where several types have one field, it is there once for each.
    /// </summary>
    public IEnumerable<SelectedField> Selections => SelectedField.Below(position, arguments);

    /// <summary>Adds a warning about this field to the response.</summary>
    public void Warn(string code, string message) => Extensions.Warn(new ResponseWarning(code, message, Path));

    /// <summary>The error to put into a slot for an exception: its own text where it is meant for clients, else a masked one.</summary>
    public GraphQLError ErrorOf(Exception exception) => Mask.Of(exception);
}
