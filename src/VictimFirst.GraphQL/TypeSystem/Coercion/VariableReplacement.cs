using System.Text.Json;
using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.TypeSystem.Coercion;

/// <summary>
/// Puts values in the place of variables inside a literal for a custom scalar, whose coercion sees no variables. A variable that was not
/// given is null in a list and leaves its field out of an object.
/// </summary>
internal static class VariableReplacement
{
    public static ValueNode In(ValueNode literal, VariableValues variables) => literal switch
    {
        ListValueNode list when ContainsVariable(list) => new ListValueNode
        {
            Values = [.. list.Values.Select(v => In(v, variables))],
            Start = list.Start,
            End = list.End,
        },
        ObjectValueNode value when ContainsVariable(value) => new ObjectValueNode
        {
            Fields =
            [
                .. value.Fields
                    .Where(f => f.Value is not VariableNode variable || variables.LiteralOf(variable.Name.Value) is not null)
                    .Select(f => new ArgumentNode { Name = f.Name, Value = In(f.Value, variables), Start = f.Start, End = f.End }),
            ],
            Start = value.Start,
            End = value.End,
        },
        VariableNode variable =>
            variables.LiteralOf(variable.Name.Value) ?? new NullValueNode { Start = variable.Start, End = variable.End },
        _ => literal,
    };

    /// <summary>A JSON value as the literal that means the same to a value of a type.</summary>
    public static ValueNode FromJson(JsonElement value, GraphQLType type) => value.ValueKind switch
    {
        JsonValueKind.String when type.Named is EnumType => new EnumValueNode { Value = value.GetString()! },
        JsonValueKind.String => new StringValueNode { Value = value.GetString()! },
        JsonValueKind.Number when value.GetRawText() is var raw => raw.AsSpan().ContainsAny(".eE")
            ? new FloatValueNode { Raw = raw }
            : new IntValueNode { Raw = raw },
        JsonValueKind.True => new BooleanValueNode { Value = true },
        JsonValueKind.False => new BooleanValueNode { Value = false },
        JsonValueKind.Array => new ListValueNode { Values = [.. value.EnumerateArray().Select(item => FromJson(item, type))] },
        JsonValueKind.Object => new ObjectValueNode
        {
            Fields =
            [
                .. value.EnumerateObject().Select(member => new ArgumentNode
                {
                    Name = new NameNode { Value = member.Name },
                    Value = FromJson(member.Value, (type.Named as InputObjectType)?.Field(member.Name)?.Type ?? type),
                }),
            ],
        },
        _ => new NullValueNode(),
    };

    private static bool ContainsVariable(ValueNode literal) => literal switch
    {
        VariableNode => true,
        ListValueNode list => list.Values.Any(ContainsVariable),
        ObjectValueNode value => value.Fields.Any(f => ContainsVariable(f.Value)),
        _ => false,
    };
}
