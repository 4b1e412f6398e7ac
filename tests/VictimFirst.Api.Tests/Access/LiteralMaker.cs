using System.Collections.Immutable;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.Api.Tests.Access;

/// <summary>Literals that validate, for arguments that a question needs but is not about.</summary>
internal static class LiteralMaker
{
    /// <summary>Of custom scalars and of strings with a form of their own: any value that fits.</summary>
    private static readonly ImmutableDictionary<string, string> ByScalar = new Dictionary<string, string>
    {
        ["Int"] = "1",
        ["Float"] = "1.5",
        ["Boolean"] = "true",
        ["Date"] = "\"2020-04-01\"",
        ["DateTime"] = "\"2020-04-01T09:00:00Z\"",
    }.ToImmutableDictionary();

    public static string Of(GraphQLType type) => type switch
    {
        NonNullType required => Of(required.Inner),
        ListType list => $"[{Of(list.Item)}]",
        EnumType named => named.Values.First(value => value.AppliedDirectives.IsEmpty).Name,
        InputObjectType { IsOneOf: true } one => $"{{ {Field(one.Fields[0])} }}",
        InputObjectType fields => $"{{ {string.Join(", ", fields.Fields.Where(f => f.IsRequired).Select(Field))} }}",
        NamedType scalar => ByScalar.GetValueOrDefault(scalar.Name, "\"2020-21 Q1\""),
        _ => throw new InvalidOperationException(type.ToString()),
    };

    /// <summary>The object with one field given, and those that it cannot be without.</summary>
    public static string With(InputObjectType type, InputValue field, string literal) => type.IsOneOf
        ? $"{{ {field.Name}: {literal} }}"
        : $"{{ {string.Join(", ", type.Fields.Where(f => f.IsRequired && f != field).Select(Field).Append($"{field.Name}: {literal}"))} }}";

    private static string Field(InputValue field) => $"{field.Name}: {Of(field.Type)}";
}
