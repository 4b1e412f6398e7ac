namespace VictimFirst.GraphQL.Tests.Reference.Model;

/// <summary>
/// An executable document to be written as text; mutable, so that it can be broken. Values and directives' arguments are text.
/// </summary>
internal sealed class DocumentModel
{
    public List<DefinitionModel> Definitions { get; } = [];

    public IEnumerable<DefinitionModel> Operations => Definitions.Where(d => d.Operation is not null);

    public IEnumerable<DefinitionModel> Fragments => Definitions.Where(d => d.Operation is null && d.Verbatim is null);

    public DefinitionModel? Fragment(string name) => Fragments.FirstOrDefault(f => f.Name == name);

    public IEnumerable<SelectionModel> AllSelections => Definitions.SelectMany(d => Below(d.Selections));

    public IEnumerable<SelectionModel> AllFields => AllSelections.Where(s => s.Field is not null);

    private static IEnumerable<SelectionModel> Below(List<SelectionModel>? selections) =>
        (selections ?? []).SelectMany(s => Below(s.Selections).Prepend(s));
}

/// <summary>An operation, a fragment where it has none, or text.</summary>
internal sealed class DefinitionModel
{
    /// <summary><c>query</c>, <c>mutation</c> or <c>subscription</c>; null for a fragment.</summary>
    public string? Operation { get; set; }
    public string? Name { get; set; }
    public string? Description { get; set; }

    /// <summary>The root type of an operation, the condition of a fragment.</summary>
    public string OnType { get; set; } = "";
    public List<VariableModel> Variables { get; } = [];
    public List<string> Directives { get; } = [];
    public List<SelectionModel> Selections { get; } = [];

    /// <summary>Whether the keyword is left out.</summary>
    public bool IsShorthand { get; set; }

    /// <summary>Written in place of everything else.</summary>
    public string? Verbatim { get; set; }
}

internal sealed class VariableModel(string name, TypeReference type)
{
    public string Name { get; set; } = name;
    public TypeReference Type { get; set; } = type;
    public string? Default { get; set; }
    public string? Description { get; set; }
    public List<string> Directives { get; } = [];
}

/// <summary>A field, a spread of a named fragment, or an inline fragment where it is neither.</summary>
internal sealed class SelectionModel
{
    public string? Alias { get; set; }
    public string? Field { get; set; }
    public string? Spread { get; set; }

    /// <summary>An inline fragment's condition.</summary>
    public string? OnType { get; set; }
    public List<ArgumentModel> Arguments { get; } = [];
    public List<string> Directives { get; } = [];
    public List<SelectionModel>? Selections { get; set; }

    /// <summary>The type that the selection stands in.</summary>
    public string Parent { get; init; } = "";

    /// <summary>The field's definition; null for <c>__typename</c> and the like.</summary>
    public FieldModel? Definition { get; init; }
    public string ResponseName => Alias ?? Field ?? "";
}

internal sealed class ArgumentModel(string name, string value)
{
    public string Name { get; set; } = name;
    public string Value { get; set; } = value;
    public InputModel? Definition { get; init; }
}
