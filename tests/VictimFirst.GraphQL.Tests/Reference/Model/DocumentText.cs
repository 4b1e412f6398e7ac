using System.Text;

namespace VictimFirst.GraphQL.Tests.Reference.Model;

/// <summary>Writes a document model as text.</summary>
internal static class DocumentText
{
    public static string Of(DocumentModel document) => string.Join("\n\n", document.Definitions.Select(Of));

    public static string Of(DefinitionModel definition)
    {
        if (definition.Verbatim is { } verbatim)
            return verbatim;
        var text = new StringBuilder();
        if (definition.Description is not null)
            text.Append(definition.Description).Append('\n');
        if (definition.Operation is null)
            text.Append($"fragment {definition.Name} on {definition.OnType}");
        else if (!definition.IsShorthand)
            text.Append(definition.Operation).Append(definition.Name is null ? "" : " " + definition.Name);
        if (definition.Variables.Count > 0)
            text.Append($"({string.Join(", ", definition.Variables.Select(Of))})");
        Write(text, definition.Directives);
        text.Append(text.Length > 0 ? " " : "");
        Write(text, definition.Selections, "");
        return text.ToString();
    }

    public static string Of(VariableModel variable) =>
        (variable.Description is null ? "" : variable.Description + " ")
        + $"${variable.Name}: {variable.Type}{(variable.Default is null ? "" : $" = {variable.Default}")}"
        + string.Concat(variable.Directives.Select(d => " " + d));

    private static void Write(StringBuilder text, List<SelectionModel> selections, string indentation)
    {
        text.Append("{\n");
        foreach (var selection in selections)
        {
            text.Append(indentation).Append("  ");
            if (selection.Field is not null)
                text.Append(selection.Alias is null ? "" : selection.Alias + ": ").Append(selection.Field);
            else
                text.Append("...").Append(selection.Spread ?? (selection.OnType is null ? "" : $" on {selection.OnType}"));
            if (selection.Arguments.Count > 0)
                text.Append($"({string.Join(", ", selection.Arguments.Select(a => $"{a.Name}: {a.Value}"))})");
            Write(text, selection.Directives);
            if (selection.Selections is { } below)
            {
                text.Append(' ');
                Write(text, below, indentation + "  ");
            }

            text.Append('\n');
        }

        text.Append(indentation).Append('}');
    }

    private static void Write(StringBuilder text, List<string> directives)
    {
        foreach (var directive in directives)
            text.Append(' ').Append(directive);
    }
}
