using System.Text;

namespace VictimFirst.GraphQL.Tests.Execution.Oracle;

/// <summary>
/// Random schemas of objects, interfaces, a union and an enum. A field name has one type wherever it occurs, so that documents never
/// merge fields of different shapes; names ending in x take an argument.
/// </summary>
internal static class RandomSchema
{
    public static string Generate(Random random)
    {
        var fields = Enumerable.Range(0, 16).Select(i => Field(i, random)).ToList();
        var text = new StringBuilder("enum Colour { RED DARK_BLUE }\nunion U = A | C | D\n");
        var contracts = new Dictionary<string, List<string>>
        {
            ["I"] = Pick(fields, 4, random),
            ["J"] = Pick(fields, 3, random),
        };
        foreach (var (name, contract) in contracts)
            text.Append($"interface {name} {{ {string.Join(' ', contract)} }}\n");
        Append(text, "Query", "", Pick(fields, 10, random));
        Append(text, "A", " implements I", [.. contracts["I"], .. Pick(fields, 6, random)]);
        Append(text, "B", " implements I & J", [.. contracts["I"], .. contracts["J"], .. Pick(fields, 5, random)]);
        Append(text, "C", " implements J", [.. contracts["J"], .. Pick(fields, 6, random)]);
        Append(text, "D", "", Pick(fields, 6, random));
        return text.ToString();
    }

    private static void Append(StringBuilder text, string name, string interfaces, IEnumerable<string> fields) =>
        text.Append($"type {name}{interfaces} {{ {string.Join(' ', fields.Distinct())} }}\n");

    private static string Field(int index, Random random)
    {
        // The first few make sure that every kind of type is there.
        string[] composites = ["A", "B", "C", "D", "I", "J", "U"];
        string[] leaves = ["Int", "Float", "String", "Boolean", "ID", "Colour"];
        var named = index < composites.Length ? composites[index] : leaves[random.Next(leaves.Length)];
        var type = Wrap(named, random);
        return random.Next(4) == 0 ? $"f{index}x(x: Int): {type}" : $"f{index}: {type}";
    }

    private static string Wrap(string type, Random random)
    {
        if (random.Next(3) == 0)
            type += "!";
        if (random.Next(3) != 0)
            return type;
        type = Wrap($"[{type}]", random);
        return type;
    }

    private static List<string> Pick(List<string> fields, int count, Random random) =>
        [.. fields.OrderBy(_ => random.Next()).Take(count)];
}
