using System.Collections.Immutable;
using System.Text.Json;

namespace VictimFirst.GraphQL.TypeSystem.Coercion;

/// <summary>Coerces JSON values; <see cref="JsonValidation"/> says why it did not work.</summary>
internal static class JsonCoercion
{
    public static bool TryCoerce(GraphQLType type, JsonElement json, out object? value)
    {
        value = null;
        var isNull = json.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined;
        if (type is NonNullType nonNull) return !isNull && TryCoerce(nonNull.Inner, json, out value);
        return isNull || type switch
        {
            ListType list => TryCoerceList(list, json, out value),
            InputObjectType input => TryCoerceObject(input, json, out value),
            _ => TryCoerceLeaf((NamedType)type, json, out value),
        };
    }

    private static bool TryCoerceList(ListType list, JsonElement json, out object? value)
    {
        value = null;
        if (json.ValueKind != JsonValueKind.Array)
        {
            if (!TryCoerce(list.Item, json, out var only)) return false;
            value = new[] { only };
            return true;
        }

        var items = new object?[json.GetArrayLength()];
        var index = 0;
        foreach (var item in json.EnumerateArray())
        {
            if (!TryCoerce(list.Item, item, out items[index++])) return false;
        }

        value = items;
        return true;
    }

    private static bool TryCoerceObject(InputObjectType type, JsonElement json, out object? value)
    {
        value = null;
        if (json.ValueKind != JsonValueKind.Object) return false;
        var given = 0;
        foreach (var member in json.EnumerateObject())
        {
            if (type.Field(member.Name) is null) return false;
            given++;
        }

        var members = ImmutableArray.CreateBuilder<KeyValuePair<string, object?>>(given);
        foreach (var definition in type.Fields)
        {
            if (!json.TryGetProperty(definition.Name, out var member))
            {
                if (definition.IsRequired) return false;
                if (definition.DefaultValue is not null) members.Add(new(definition.Name, LiteralCoercion.Default(definition)));
            }
            else if (TryCoerce(definition.Type, member, out var coerced))
            {
                members.Add(new(definition.Name, coerced));
            }
            else
            {
                return false;
            }
        }

        if (type.IsOneOf && (given != 1 || members is not [{ Value: not null }])) return false;
        value = new InputObject(members.DrainToImmutable());
        return true;
    }

    private static bool TryCoerceLeaf(NamedType type, JsonElement json, out object? value)
    {
        try
        {
            value = LeafCoercion.FromJson(type, json, suggestions: false);
            return true;
        }
        catch (FormatException)
        {
            value = null;
            return false;
        }
    }
}
