using System.Collections.Immutable;
using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.TypeSystem.Coercion;

/// <summary>
/// Coerces literals with the variables in them. Says only whether it worked: <see cref="LiteralValidation"/> says why not, so that the
/// usual case pays for no texts and paths.
/// </summary>
internal static class LiteralCoercion
{
    public static bool TryCoerce(GraphQLType type, ValueNode literal, VariableValues variables, out object? value)
    {
        value = null;
        if (literal is VariableNode variable)
        {
            // The variable's own type was checked against this place in validation (section 5.8.5); only null can still be wrong.
            var isGiven = variables.TryGet(variable.Name.Value, out value);
            return isGiven && (value is not null || type is not NonNullType);
        }

        if (type is NonNullType nonNull) return literal is not NullValueNode && TryCoerce(nonNull.Inner, literal, variables, out value);
        return literal is NullValueNode || type switch
        {
            ListType list => TryCoerceList(list, literal, variables, out value),
            InputObjectType input => TryCoerceObject(input, literal, variables, out value),
            _ => TryCoerceLeaf((NamedType)type, literal, variables, out value),
        };
    }

    /// <summary>
    /// The default of a definition that has one. Defaults are checked when a schema is built, and a variable's in validation.
    /// </summary>
    public static object? Default(InputValue definition)
    {
        if (definition.CoercedDefault is { } known) return known.Value;
        return TryCoerce(definition.Type, definition.DefaultValue!, VariableValues.None, out var value)
            ? (definition.CoercedDefault = new(value)).Value
            : throw new InvalidOperationException($"The default of \"{definition.Name}\" is not a {definition.Type}.");
    }

    private static bool TryCoerceList(ListType list, ValueNode literal, VariableValues variables, out object? value)
    {
        value = null;
        if (literal is not ListValueNode { Values: var items })
        {
            if (!TryCoerce(list.Item, literal, variables, out var only)) return false;
            value = new[] { only };
            return true;
        }

        var coerced = new object?[items.Length];
        for (var i = 0; i < items.Length; i++)
        {
            // A variable that was not given is a null item where the list may hold null (section 3.11).
            if (!TryCoerce(list.Item, items[i], variables, out coerced[i])
                && !(items[i] is VariableNode && coerced[i] is null && list.Item is not NonNullType))
            {
                return false;
            }
        }

        value = coerced;
        return true;
    }

    private static bool TryCoerceObject(InputObjectType type, ValueNode literal, VariableValues variables, out object? value)
    {
        value = null;
        if (literal is not ObjectValueNode { Fields: var given }) return false;
        foreach (var field in given)
        {
            if (type.Field(field.Name.Value) is null) return false;
        }

        var members = ImmutableArray.CreateBuilder<KeyValuePair<string, object?>>(given.Length);
        foreach (var definition in type.Fields)
        {
            var node = Find(given, definition.Name);
            if (node is null || (node.Value is VariableNode { Name.Value: var name } && !variables.TryGet(name, out _)))
            {
                if (definition.IsRequired) return false;
                if (definition.DefaultValue is not null) members.Add(new(definition.Name, Default(definition)));
            }
            else if (TryCoerce(definition.Type, node.Value, variables, out var member))
            {
                members.Add(new(definition.Name, member));
            }
            else
            {
                return false;
            }
        }

        if (type.IsOneOf && (given.Length != 1 || members is not [{ Value: not null }])) return false;
        value = new InputObject(members.DrainToImmutable());
        return true;
    }

    /// <summary>The argument or field of a name; null where it was not given. Of two (an error for another rule) the last counts.</summary>
    public static ArgumentNode? Find(ImmutableArray<ArgumentNode> given, string name)
    {
        for (var i = given.Length - 1; i >= 0; i--)
        {
            if (given[i].Name.Value == name) return given[i];
        }

        return null;
    }

    private static bool TryCoerceLeaf(NamedType type, ValueNode literal, VariableValues variables, out object? value)
    {
        try
        {
            value = LeafCoercion.FromLiteral(type, VariableReplacement.In(literal, variables), suggestions: false);
            return true;
        }
        catch (FormatException)
        {
            value = null;
            return false;
        }
    }
}
