using VictimFirst.GraphQL.Execution;
using VictimFirst.GraphQL.Planning;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Authoring;

/// <summary>A field that the operation is going to read, as a resolver above it sees it.</summary>
public sealed class SelectedField
{
    private readonly PlannedField position;
    private readonly BoundArguments arguments;

    private SelectedField(PlannedField position, BoundArguments arguments)
    {
        this.position = position;
        this.arguments = arguments;
    }

    public FieldDefinition Field => position.Definition;

    /// <summary>The alias, or the field's name.</summary>
    public string ResponseName => position.ResponseName;

    public IEnumerable<SelectedField> Selections => Below(position, arguments);

    /// <summary>
    /// The arguments as the field's own resolver will be given them; null where it takes none, or where they cannot be made: then the field
    /// will be an error.
    /// </summary>
    /// <exception cref="InvalidCastException">The field is bound with another type of arguments.</exception>
    public TArguments? Arguments<TArguments>() where TArguments : class => (TArguments?)arguments.Of(position)?.Value;

    internal static IEnumerable<SelectedField> Below(PlannedField position, BoundArguments arguments) =>
        position.Children.Values.SelectMany(selection => selection.Fields).Select(field => new SelectedField(field, arguments));
}
