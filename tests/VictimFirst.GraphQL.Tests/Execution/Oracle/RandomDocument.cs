using System.Text;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Tests.Execution.Oracle;

/// <summary>Random valid operations: aliases, arguments, fragments on every kind of type, conditions with and without variables.</summary>
internal sealed class RandomDocument
{
    private readonly Schema schema;
    private readonly Random random;
    private readonly Dictionary<string, string> fragments = [];
    private readonly Dictionary<string, bool> conditions = [];
    private readonly Dictionary<string, int> numbers = [];
    private int size = 60;

    private RandomDocument(Schema schema, Random random)
    {
        this.schema = schema;
        this.random = random;
    }

    public required string Text { get; init; }
    public required IReadOnlyDictionary<string, object> Variables { get; init; }

    public static RandomDocument Generate(Schema schema, Random random)
    {
        var draft = new RandomDocument(schema, random) { Text = "", Variables = new Dictionary<string, object>() };
        var selection = draft.Selection(schema.Query, 5);
        var variables = draft.conditions.Keys.Select(c => $"${c}: Boolean!").Concat(draft.numbers.Keys.Select(n => $"${n}: Int")).ToList();
        var text = new StringBuilder($"query{(variables is [] ? "" : $" ({string.Join(", ", variables)})")} {selection}\n");
        foreach (var fragment in draft.fragments.Values)
            text.Append(fragment).Append('\n');
        return new RandomDocument(schema, random)
        {
            Text = text.ToString(),
            Variables = draft.conditions.Select(c => KeyValuePair.Create(c.Key, (object)c.Value))
                .Concat(draft.numbers.Select(n => KeyValuePair.Create(n.Key, (object)n.Value)))
                .ToDictionary(),
        };
    }

    private string Selection(CompositeType type, int depth)
    {
        var count = 1 + random.Next(4);
        var parts = Enumerable.Range(0, count).Select(_ => Part(type, depth)).ToList();
        return $"{{ {string.Join(' ', parts)} }}";
    }

    private string Part(CompositeType type, int depth)
    {
        size--;
        var dice = random.Next(10);
        if (dice == 0 || type is UnionType && dice < 3)
            return $"{Alias("__typename")}{Condition()}";
        if (type is FieldsType fields && (dice < 7 || size < 0))
            return Field(fields.Fields[random.Next(fields.Fields.Length)], depth);
        if (depth == 0 || size < 0)
            return "__typename";
        var on = Overlapping(type);
        if (dice < 9)
        {
            return random.Next(4) == 0
                ? $"... {Condition()}{Selection(type, depth - 1)}"
                : $"... on {on.Name} {Condition()}{Selection(on, depth - 1)}";
        }

        // A fragment is written once and spread wherever its name comes up again.
        var name = $"F{on.Name}{random.Next(2)}";
        if (!fragments.ContainsKey(name))
            fragments[name] = $"fragment {name} on {on.Name} {LeafSelection(on)}";

        return $"...{name}{Condition()}";
    }

    private string Field(FieldDefinition field, int depth)
    {
        if (field.Type.Named is CompositeType composite)
            return depth == 0 || size < 0 ? Alias("__typename") : $"{Alias(field.Name)}{Condition()}{Selection(composite, depth - 1)}";
        return $"{Alias(field.Name)}{Condition()}";
    }

    /// <summary>Leaves only: fragments cannot contain each other by accident.</summary>
    private string LeafSelection(CompositeType type)
    {
        var leaves = type is FieldsType fields ? fields.Fields.Where(f => f.Type.Named.IsLeaf).Take(3) : [];
        return $"{{ __typename {string.Join(' ', leaves.Select(f => Alias(f.Name)))} }}";
    }

    /// <summary>An alias stands for one field with one argument wherever it is used: what merges is equal.</summary>
    private string Alias(string field)
    {
        if (!field.EndsWith('x'))
            return random.Next(4) == 0 ? $"{field.TrimStart('_')}_again: {field}" : field;
        switch (random.Next(3))
        {
            case 0:
                return field;
            case 1:
                var x = random.Next(2);
                return $"{field}_{x}: {field}(x: {x})";
            default:
                numbers["number"] = 7;
                return $"{field}_number: {field}(x: $number)";
        }
    }

    private string Condition()
    {
        if (random.Next(5) != 0)
            return " ";
        var directive = random.Next(2) == 0 ? "skip" : "include";
        if (random.Next(2) == 0)
            return $" @{directive}(if: {(random.Next(2) == 0 ? "true" : "false")}) ";
        var variable = $"if{random.Next(3)}";
        if (!conditions.ContainsKey(variable))
            conditions[variable] = random.Next(2) == 0;
        return $" @{directive}(if: ${variable}) ";
    }

    private CompositeType Overlapping(CompositeType type)
    {
        var candidates = schema.Types.OfType<CompositeType>()
            .Where(t => !t.Name.StartsWith('_') && schema.PossibleTypesOf(t).Intersect(schema.PossibleTypesOf(type)).Any())
            .ToList();
        return candidates[random.Next(candidates.Count)];
    }
}
