using VictimFirst.GraphQL.Tests.Reference.Generation;
using VictimFirst.GraphQL.Tests.Reference.Model;

namespace VictimFirst.GraphQL.Tests.Reference.Mutations;

/// <summary>Places in a document to break it at.</summary>
internal static class Selections
{
    /// <summary>A selection set of the document.</summary>
    public static List<SelectionModel> Any(DocumentModel document, Dice dice) => dice.Pick(
        document.Definitions.Where(d => d.Verbatim is null).Select(d => d.Selections)
            .Concat(document.AllSelections.Select(s => s.Selections).OfType<List<SelectionModel>>()).ToList());

    /// <summary>Every selection set with the type that it stands in, introspection's left out.</summary>
    public static IReadOnlyList<(string Parent, List<SelectionModel> Selections)> WithParents(SchemaModel schema, DocumentModel document) =>
    [
        .. document.Definitions.Where(d => d.Verbatim is null).Select(d => (d.OnType, d.Selections)),
        .. document.AllSelections.Where(s => s.Selections is not null && (s.Definition is not null || s.Field is null))
            .Select(s => (s.Definition?.Type.Name ?? s.OnType ?? s.Parent, s.Selections!)).Where(s => schema.IsComposite(s.Item1)),
    ];

    public static SelectionModel Inline(string type) =>
        new() { OnType = type, Selections = [new SelectionModel { Field = "__typename", Parent = type }] };

    /// <summary>A field of the document that the schema defines.</summary>
    public static SelectionModel? Field(DocumentModel document, Dice dice, Func<SelectionModel, bool>? where = null) =>
        dice.PickOrNone(document.AllFields.Where(f => f.Definition is not null && (where is null || where(f))));
}
