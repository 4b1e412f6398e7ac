using System.Text;

namespace VictimFirst.GraphQL.Tests.Reference.Model;

/// <summary>Writes a schema model as SDL.</summary>
internal static class SchemaText
{
    public static string Of(SchemaModel schema)
    {
        var text = new StringBuilder();
        WriteSchema(text, schema);
        foreach (var directive in schema.Directives)
        {
            text.Append($"{Description(directive.Description, "")}directive @{directive.Name}{Arguments(directive.Arguments)}")
                .Append(directive.IsRepeatable ? " repeatable" : "")
                .Append($" on {string.Join(" | ", directive.Locations)}\n\n");
        }

        foreach (var type in schema.Types)
            Write(text, type);
        foreach (var more in schema.More)
            text.Append(more).Append("\n\n");
        return text.ToString();
    }

    private static void WriteSchema(StringBuilder text, SchemaModel schema)
    {
        var directives = Directives(schema.SchemaDirectives);
        if (!schema.HasDefinition)
            return;
        var inDefinition = schema.Roots.Take(schema.RootsInExtensionFrom).ToList();
        text.Append($"{Description(schema.Description, "")}schema{directives} {Roots(inDefinition)}\n\n");
        if (inDefinition.Count < schema.Roots.Count)
            text.Append($"extend schema {Roots(schema.Roots.Skip(inDefinition.Count))}\n\n");
    }

    private static string Roots(IEnumerable<(string Operation, string Type)> roots) =>
        $"{{\n{string.Concat(roots.Select(r => $"  {r.Operation}: {r.Type}\n"))}}}";

    private static void Write(StringBuilder text, TypeModel type)
    {
        var keyword = type.Kind switch
        {
            TypeKind.Object => "type",
            TypeKind.Input => "input",
            _ => type.Kind.ToString().ToLowerInvariant(),
        };
        IEnumerable<string> members = type.Kind switch
        {
            TypeKind.Union => type.Members,
            TypeKind.Enum => type.Values.Select(v => $"{Description(v.Description, "  ")}{v.Name}{Directives(v.Directives)}"),
            TypeKind.Input => type.Inputs.Select(i => Input(i, "  ")),
            _ => type.Fields.Select(Field),
        };
        var interfaces = type.Interfaces.Count == 0 ? "" : $" implements {string.Join(" & ", type.Interfaces)}";
        var oneOf = type.IsOneOf ? " @oneOf" : "";
        var all = members.ToList();
        var inDefinition = all.Take(type.ExtensionFrom).ToList();
        text.Append($"{Description(type.Description, "")}{keyword} {type.Name}{interfaces}{oneOf}{Directives(type.Directives)}")
            .Append(Members(type.Kind, inDefinition)).Append("\n\n");
        if (inDefinition.Count < all.Count)
            text.Append($"extend {keyword} {type.Name}{Members(type.Kind, all.Skip(inDefinition.Count).ToList())}\n\n");
    }

    private static string Members(TypeKind kind, List<string> members) => members.Count == 0 ? ""
        : kind == TypeKind.Union ? $" = {string.Join(" | ", members)}"
        : $" {{\n{string.Concat(members.Select(m => $"  {m}\n"))}}}";

    private static string Field(FieldModel field) =>
        $"{Description(field.Description, "  ")}{field.Name}{Arguments(field.Arguments)}: {field.Type}{Directives(field.Directives)}";

    private static string Arguments(List<InputModel> arguments) =>
        arguments.Count == 0 ? "" : $"({string.Join(", ", arguments.Select(a => Input(a, "    ")))})";

    private static string Input(InputModel input, string indentation) =>
        $"{Description(input.Description, indentation)}{input.Name}: {input.Type}"
        + $"{(input.Default is null ? "" : $" = {input.Default}")}{Directives(input.Directives)}";

    private static string Directives(List<string> directives) => string.Concat(directives.Select(d => " " + d));

    /// <summary>A description is a string literal, written as it is.</summary>
    private static string Description(string? literal, string indentation) => literal is null ? "" : $"{literal}\n{indentation}";
}
