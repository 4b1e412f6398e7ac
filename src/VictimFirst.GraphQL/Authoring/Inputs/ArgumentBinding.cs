using VictimFirst.GraphQL.TypeSystem.Coercion;

namespace VictimFirst.GraphQL.Authoring.Inputs;

/// <summary>Makes a field's argument object from coerced arguments. Compiled at start-up.</summary>
internal sealed class ArgumentBinding(Func<InputObject, object> create)
{
    public object Create(InputObject arguments) => create(arguments);
}
