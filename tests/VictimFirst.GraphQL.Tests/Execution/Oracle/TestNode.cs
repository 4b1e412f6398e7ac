using System.Globalization;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Tests.Execution.Oracle;

public enum Colour
{
    Red,
    DarkBlue,
}

/// <summary>A field, or a list's item, that fails.</summary>
internal sealed record Failure(string Message);

/// <summary>
/// An object of an endless random world: what its fields give follows from its seed alone, so that two executors see the same.
/// </summary>
public sealed class TestNode(Schema world, string typeName, uint seed)
{
    public string TypeName { get; } = typeName;

    /// <summary>Null, an int, double, string, bool, colour or node, a list of these, or a failure.</summary>
    internal object? Value(FieldDefinition field, int? x)
    {
        var random = new Random((int)Mix(seed, field.Name, x?.ToString(CultureInfo.InvariantCulture) ?? ""));
        return Value(field.Type, random);
    }

    private object? Value(GraphQLType type, Random random)
    {
        var dice = random.Next(100);
        if (dice < 3)
            return new Failure($"failure {random.Next(1000)}");
        var canBeNull = type is not NonNullType || type.Nullable is ListType || type.Named is CompositeType || type.Named.Name == "String";
        if (canBeNull && dice < (type is NonNullType ? 5 : 18))
            return null;
        return type.Nullable switch
        {
            ListType list => Enumerable.Range(0, random.Next(4)).Select(_ => Value(list.Item, random)).ToList(),
            CompositeType composite => Node(composite, random),
            EnumType => random.Next(20) == 0 ? (Colour)7 : (Colour)random.Next(2),
            { Named.Name: "Int" } => random.Next(-5, 1000),
            { Named.Name: "Float" } => random.Next(20) == 0 ? double.NaN : random.Next(1000) / 8.0,
            { Named.Name: "Boolean" } => random.Next(2) == 0,
            _ => $"text {random.Next(1000)}",
        };
    }

    private TestNode Node(CompositeType type, Random random)
    {
        var possible = world.PossibleTypesOf(type);
        return new TestNode(world, possible[random.Next(possible.Length)].Name, (uint)random.Next());
    }

    private static uint Mix(uint seed, params string[] texts)
    {
        var hash = seed ^ 2166136261;
        foreach (var c in string.Join('|', texts))
            hash = (hash ^ c) * 16777619;
        return hash & int.MaxValue;
    }
}
