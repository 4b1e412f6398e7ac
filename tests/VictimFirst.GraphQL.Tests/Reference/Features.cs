using System.Text.RegularExpressions;

namespace VictimFirst.GraphQL.Tests.Reference;

/// <summary>Features of the language and the signs of them in a text.</summary>
internal static class Features
{
    public static IReadOnlyList<(string Name, Regex Pattern)> All { get; } =
    [
        Of("query shorthand", @"^\{"),
        Of("named operation", @"^(query|mutation) \w+"),
        Of("anonymous operation with keyword", @"^(query|mutation)( \(|\(| \{| @)"),
        Of("mutation", @"^mutation"),
        Of("subscription", @"^subscription"),
        Of("several operations", @"^(query|mutation|subscription)[^§]*^(query|mutation|subscription)"),
        Of("description of an operation or fragment", "^\"[^§]*?\n(query|fragment)"),
        Of("description of a variable", "[(,] ?\"[^\"]*\"+ \\$v"),
        Of("variable with a default", @"\$v\d+: \S+ = "),
        Of("directive on a variable", @"\$v\d+: [^,)]* @"),
        Of("variable used", @": \$v|\[\$v|if: \$v"),
        Of("alias", @"\ba\d+: \w"),
        Of("fragment", @"^fragment \w+ on"),
        Of("fragment spread", @"\.\.\.Part"),
        Of("inline fragment", @"\.\.\. on \w"),
        Of("inline fragment without a type", @"\.\.\. (\{|@)|\.\.\.(@|\s*\{)"),
        Of("@skip", "@skip"),
        Of("@include", "@include"),
        Of("custom directive in a document", @"^\s+[^\n]*@(live|trace)"),
        Of("__typename", "__typename"),
        Of("introspection in a query", @"__type\(|__schema"),
        Of("object value", @"\{\w+: "),
        Of("list value", @"\w: \["),
        Of("null", @"\bnull\b"),
        Of("enum value", @": (RED|GREEN|BLUE|grey|Red|_x1)"),
        Of("float value", @"\d\.\d|\de\d"),
        Of("block string", "\"\"\""),
        Of("escape of a character", @"\\u00e9"),
        Of("variable-width escape", @"\\u\{1F600\}"),
        Of("surrogate pair", @"\\uD83D\\uDE00"),
        Of("characters beyond the basic plane", "😀"),
        Of("schema definition", @"^schema\b"),
        Of("schema extension", @"^extend schema"),
        Of("scalar", @"^scalar"),
        Of("object type", @"^type"),
        Of("interface", @"^interface"),
        Of("interface implementing an interface", @"^interface \w+ implements"),
        Of("several interfaces", @"implements \w+ & "),
        Of("union", @"^union"),
        Of("enum", @"^enum"),
        Of("input object", @"^input"),
        Of("type extension", @"^extend type"),
        Of("interface extension", @"^extend interface"),
        Of("union extension", @"^extend union"),
        Of("enum extension", @"^extend enum"),
        Of("input extension", @"^extend input"),
        Of("@oneOf", "@oneOf"),
        Of("@deprecated", @"@deprecated\b"),
        Of("@specifiedBy", "@specifiedBy"),
        Of("directive definition", @"^directive"),
        Of("repeatable directive", @"\brepeatable\b"),
        Of("custom directive in a schema", @"@(meta|owned)\b[^\n]*\{?$"),
        Of("argument with a default", @"\w+\([^)]*: [^)]* = "),
    ];

    private static (string, Regex) Of(string name, string pattern) =>
        (name, new Regex(pattern, RegexOptions.Multiline | RegexOptions.CultureInvariant));
}
