using System.Globalization;
using VictimFirst.GraphQL.TypeSystem;
using VictimFirst.GraphQL.TypeSystem.Coercion;

namespace VictimFirst.GraphQL.Planning;

/// <summary>A leaf of what a field was given.</summary>
/// <param name="Coordinate">Of the argument or input field.</param>
/// <param name="Type">The name of the scalar or enum type.</param>
/// <param name="IsEnum">Whether the value is one of a closed list that the schema tells.</param>
/// <param name="Text">The value, in the form of GraphQL's literals without quotes; null for null.</param>
public sealed record GivenInput(string Coordinate, string Type, bool IsEnum, string? Text)
{
    internal static IEnumerable<GivenInput> Of(FieldDefinition field, InputObject arguments) =>
        arguments.Members.SelectMany(given => Leaves(
            field.Argument(given.Key)!.Type, given.Value, $"{field.Coordinate}({given.Key}:)"));

    private static IEnumerable<GivenInput> Leaves(GraphQLType type, object? value, string coordinate) => (value, type.Nullable) switch
    {
        (object?[] items, ListType list) => items.SelectMany(item => Leaves(list.Item, item, coordinate)),
        (InputObject fields, InputObjectType input) => fields.Members.SelectMany(given =>
            Leaves(input.Field(given.Key)!.Type, given.Value, $"{input.Name}.{given.Key}")),
        (_, EnumType enumeration) => [new GivenInput(
            coordinate, enumeration.Name, true, enumeration.Values.FirstOrDefault(v => Equals(v.RuntimeValue ?? v.Name, value))?.Name)],
        _ => [new GivenInput(coordinate, type.Named.Name, false, TextOf(value))],
    };

    private static string? TextOf(object? value) => value switch
    {
        null => null,
        bool flag => flag ? "true" : "false",
        DateOnly date => date.ToString("O", CultureInfo.InvariantCulture),
        DateTimeOffset instant => instant.ToString("O", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
