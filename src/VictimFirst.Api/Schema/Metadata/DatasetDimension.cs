using System.Collections.Immutable;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Api.Schema.Metadata;

/// <summary>A dimension as a picker shows it.</summary>
/// <param name="Hierarchy">Names of the dimensions one level up.</param>
/// <param name="Statistics">Root fields that take it.</param>
internal sealed record DatasetDimension(
    string Code,
    string Label,
    string Description,
    ImmutableArray<DatasetCategory> Categories,
    ImmutableArray<string> Hierarchy,
    string Source,
    Sensitivity Sensitivity,
    bool MultiValued,
    ImmutableArray<string> Statistics)
{
    /// <summary>In the catalogue's order.</summary>
    public static ImmutableArray<DatasetDimension> All { get; } = [.. DimensionCatalogue.All.Select(Of)];

    /// <summary>For viewers who may not ask about the service's own staff.</summary>
    public static ImmutableArray<DatasetDimension> OfOutside { get; } =
        [.. All.Where(dimension => dimension.Sensitivity != Sensitivity.Internal)];

    private static DatasetDimension Of(Dimension dimension) => new(
        dimension.Name,
        dimension.Label,
        dimension.Description,
        [.. dimension.Categories.Select(category =>
            new DatasetCategory(category.Code, category.Label, ParentsOf(dimension, category.Code)))],
        [.. dimension.Parents.Select(parent => DimensionCatalogue.Get(parent).Name)],
        dimension.Source,
        dimension.Sensitivity,
        dimension.IsMultiValued,
        StatisticsFields.Of(dimension.Subjects));

    private static ImmutableArray<DatasetParent> ParentsOf(Dimension dimension, string category) =>
        [.. dimension.Parents.Select(parent => (Parent: parent, Category: dimension.ParentCategory(category, parent)))
            .Where(found => found.Category is not null)
            .Select(found => new DatasetParent(DimensionCatalogue.Get(found.Parent).Name, found.Category!))];
}

/// <param name="Parents">Its category in each dimension one level up that has one.</param>
internal sealed record DatasetCategory(string Code, string Label, ImmutableArray<DatasetParent> Parents);

/// <param name="Dimension">The dimension's name.</param>
/// <param name="Category">The category's code there.</param>
internal sealed record DatasetParent(string Dimension, string Category);
