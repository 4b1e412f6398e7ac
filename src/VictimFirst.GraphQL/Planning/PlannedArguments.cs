using System.Collections.Immutable;
using System.Globalization;
using VictimFirst.GraphQL.Authoring.Inputs;
using VictimFirst.GraphQL.Errors;
using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem;
using VictimFirst.GraphQL.TypeSystem.Coercion;

namespace VictimFirst.GraphQL.Planning;

/// <summary>
/// A position's arguments: made once, when the plan is, where no variable is among them; else once per request, when the plan is bound to
/// the request's variables. Either way before any resolver runs.
/// </summary>
internal sealed class PlannedArguments
{
    private readonly FieldDefinition field;
    private readonly FieldNode written;
    private readonly ArgumentBinding binding;
    private ImmutableArray<GivenInput> constantInputs;

    public PlannedArguments(int index, FieldDefinition field, FieldNode written, ArgumentBinding binding)
    {
        Index = index;
        this.field = field;
        this.written = written;
        this.binding = binding;
        if (!written.Arguments.Any(a => UsesVariables(a.Value)))
            Constant = Make(VariableValues.None);
    }

    /// <summary>The arguments' place in <see cref="BoundArguments"/>.</summary>
    public int Index { get; }

    /// <summary>Null where the arguments need the request's variables.</summary>
    public BoundArgument? Constant { get; }

    public BoundArgument Bind(VariableValues variables) => Constant ?? Make(variables);

    /// <summary>What the field is given, leaf by leaf; nothing where it does not fit, because then the field is not run.</summary>
    public ImmutableArray<GivenInput> Inputs(VariableValues variables) =>
        Constant is null ? Leaves(variables) : constantInputs.IsDefault ? constantInputs = Leaves(variables) : constantInputs;

    /// <summary>An argument's value, before the record of arguments is made; null where it is not an integer or not given.</summary>
    public int? Integer(string name, VariableValues variables)
    {
        var value = written.Arguments.FirstOrDefault(a => a.Name.Value == name)?.Value;
        if (value is VariableNode variable)
            return variables.TryGet(variable.Name.Value, out var given) ? given as int? : IntegerOf(field.Argument(name)?.DefaultValue);
        return IntegerOf(value ?? field.Argument(name)?.DefaultValue);
    }

    /// <summary>Whether one of these arguments is known only with a request's variables.</summary>
    public bool DependOnVariables(ImmutableArray<string> names) =>
        written.Arguments.Any(a => a.Value is VariableNode && names.Contains(a.Name.Value));

    private static int? IntegerOf(ValueNode? literal) =>
        literal is IntValueNode number
            && int.TryParse(number.Raw, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;

    private BoundArgument Make(VariableValues variables)
    {
        try
        {
            return new BoundArgument(binding.Create(Coerce(variables)), null);
        }
        catch (Exception refusal)
        {
            // Of the coercion, or of the argument record's own constructor.
            return new BoundArgument(null, refusal);
        }
    }

    private InputObject Coerce(VariableValues variables) =>
        ArgumentCoercion.Coerce(field.Arguments, written.Arguments, variables, written, field.Coordinate);

    private ImmutableArray<GivenInput> Leaves(VariableValues variables)
    {
        try
        {
            return [.. GivenInput.Of(field, Coerce(variables))];
        }
        catch (GraphQLException)
        {
            return [];
        }
    }

    private static bool UsesVariables(ValueNode value) => value switch
    {
        VariableNode => true,
        ListValueNode list => list.Values.Any(UsesVariables),
        ObjectValueNode fields => fields.Fields.Any(f => UsesVariables(f.Value)),
        _ => false,
    };
}

/// <summary>A position's arguments as its resolver takes them, or why there are none: then the field fails.</summary>
internal sealed record BoundArgument(object? Value, Exception? Refusal);

/// <summary>The arguments of every position of a plan for one request.</summary>
internal sealed class BoundArguments(BoundArgument[] byIndex)
{
    public BoundArgument? Of(PlannedField field) => field.Arguments is { } arguments ? byIndex[arguments.Index] : null;
}
