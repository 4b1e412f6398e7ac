using System.Collections.Frozen;
using System.Collections.Immutable;
using VictimFirst.Domain.CodeLists;

namespace VictimFirst.Statistics.Cube;

/// <summary>
/// What a column of the cube is coded by: categories in order. A cell holds the category's index, from 0; at most 255 categories, so that
/// it fits a byte with <see cref="None"/> to spare.
/// </summary>
internal sealed class CategoryList
{
    /// <summary>The cell of a row without a category.</summary>
    public const byte None = byte.MaxValue;

    private readonly FrozenDictionary<string, byte> indexByCode;

    public CategoryList(string name, IEnumerable<Category> categories)
    {
        Name = name;
        Categories = [.. categories];
        if (Categories.Length > None) throw new InvalidOperationException($"{name} has more categories than the {None} a byte can tell.");
        indexByCode = Categories.Select((category, index) => (category.Code, Index: (byte)index))
            .ToFrozenDictionary(c => c.Code, c => c.Index, StringComparer.Ordinal);
    }

    public string Name { get; }

    public ImmutableArray<Category> Categories { get; }

    public int Size => Categories.Length;

    public static CategoryList OfCodeList(string name) =>
        new(name, CodeListCatalogue.Get(name).Codes.Select(code => new Category(code.Value, code.Label)));

    /// <exception cref="KeyNotFoundException">The list has no such category: the data was written with a later code list.</exception>
    public byte IndexOf(string code) => indexByCode.TryGetValue(code, out var index)
        ? index
        : throw new KeyNotFoundException($"{Name} has no category '{code}'.");

    public byte IndexOrNone(string? code) => code is null ? None : IndexOf(code);
}
