using System.Collections.Immutable;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Publication.Policy;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Statistics.Publication;

/// <summary>One dimension of a table, with every category, in the order of the cells.</summary>
public sealed record TableAxis(DimensionCode Dimension, ImmutableArray<Category> Categories)
{
    /// <returns>Null where there is no such category.</returns>
    public int? IndexOf(string code)
    {
        for (var index = 0; index < Categories.Length; index++)
        {
            if (Categories[index].Code == code) return index;
        }

        return null;
    }
}

/// <summary>
/// The answer to a question: a cell for every combination of categories, zeros too, row-major with the first axis the slowest. The only
/// form in which figures leave the room, and every cell has passed disclosure control.
/// </summary>
public sealed class PublishedTable
{
    internal PublishedTable(
        Question question, ImmutableArray<TableAxis> axes, ImmutableArray<PublishedCount> counts, ImmutableArray<PublishedNumber> numbers)
    {
        Question = question;
        Axes = axes;
        Counts = counts;
        Numbers = numbers;
        Rules = new TableRules(axes.FirstOrDefault(axis => axis.Dimension == DimensionCode.LocalAuthority)?.Categories.Length ?? 1, []);
    }

    public Question Question { get; }

    /// <summary>One a dimension of the question; none where the table is one cell.</summary>
    public ImmutableArray<TableAxis> Axes { get; }

    /// <summary>The figures where the measure is a count; the base of each number otherwise.</summary>
    public ImmutableArray<PublishedCount> Counts { get; }

    /// <summary>The figures where the measure is a sum, mean or median; empty otherwise.</summary>
    public ImmutableArray<PublishedNumber> Numbers { get; }

    /// <summary>Which of the table's places passed the audience's rules: all of them where figures are exact.</summary>
    public TableRules Rules { get; internal init; }

    /// <summary>The place of a combination of categories, one index an axis.</summary>
    public int CellOf(params ReadOnlySpan<int> categories)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(categories.Length, Axes.Length);
        var cell = 0;
        for (var axis = 0; axis < categories.Length; axis++)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)categories[axis], (uint)Axes[axis].Categories.Length);
            cell = (cell * Axes[axis].Categories.Length) + categories[axis];
        }

        return cell;
    }

    /// <summary>The count of a combination of categories, by code.</summary>
    /// <exception cref="KeyNotFoundException">An axis has no such category.</exception>
    public PublishedCount Count(params ReadOnlySpan<string> codes)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(codes.Length, Axes.Length);
        var cell = 0;
        for (var axis = 0; axis < codes.Length; axis++)
        {
            var category = Axes[axis].IndexOf(codes[axis])
                ?? throw new KeyNotFoundException($"{Axes[axis].Dimension} has no category '{codes[axis]}'.");
            cell = (cell * Axes[axis].Categories.Length) + category;
        }

        return Counts[cell];
    }
}
