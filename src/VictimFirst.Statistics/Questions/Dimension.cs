using System.Collections.Immutable;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Tabulation;

namespace VictimFirst.Statistics.Questions;

/// <summary>What figures can be broken down by, as a client's picker needs it.</summary>
public sealed record Dimension
{
    internal Dimension(DimensionBinding binding) => Binding = binding;

    public required DimensionCode Code { get; init; }

    /// <summary>Such as OCCURRENCE_TYPE.</summary>
    public string Name => EnumText.Of(Code);
    public required string Label { get; init; }
    public required string Description { get; init; }

    /// <summary>
    /// Every category in order. Empty where they depend on the data or on the question: the caseworkers, and periods of time.
    /// </summary>
    public required ImmutableArray<Category> Categories { get; init; }

    /// <summary>The dimensions one level up, each of which is a roll-up of this one.</summary>
    public ImmutableArray<DimensionCode> Parents { get; init; } = [];

    /// <summary>Where the categories come from.</summary>
    public required string Source { get; init; }
    public required Sensitivity Sensitivity { get; init; }
    public required ImmutableArray<Subject> Subjects { get; init; }

    /// <summary>Whether a unit can have several categories, so that a table's cells can add to more than their base.</summary>
    public bool IsMultiValued => Binding is FamilyBinding;

    internal DimensionBinding Binding { get; }

    /// <summary>The category one level up, by one of <see cref="Parents"/>.</summary>
    /// <returns>Null where the category has none there.</returns>
    /// <exception cref="ArgumentException">That dimension is not a parent, or there is no such category.</exception>
    public string? ParentCategory(string code, DimensionCode parent)
    {
        if (!Parents.Contains(parent))
        {
            throw new ArgumentException($"{EnumText.Of(parent)} is not one level up from {Name}.", nameof(parent));
        }

        var above = DimensionCatalogue.Get(parent);
        var category = Categories.Select(c => c.Code).ToList().IndexOf(code);
        if (category < 0) throw new ArgumentException($"{Name} has no category '{code}'.", nameof(code));
        var (map, mapAbove) = (((CodeBinding)Binding).Map, ((CodeBinding)above.Binding).Map);
        var stored = Array.IndexOf(map, (byte)category);
        return mapAbove[stored] == CategoryList.None ? null : above.Categories[mapAbove[stored]].Code;
    }
}
