using System.Reflection;
using System.Runtime.CompilerServices;
using VictimFirst.Api.Schema;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Publication;

namespace VictimFirst.Api.Tests.Architecture;

/// <summary>
/// Raw numbers cannot get into a GraphQL type: the API does not know their types, and cannot make the types of published ones, so the
/// compiler refuses what these tests would find.
/// </summary>
public sealed class DisclosureWallTests
{
    private static readonly Assembly Statistics = typeof(CaseCube).Assembly;

    private static readonly Type[] Published =
        [typeof(PublishedCount), typeof(PublishedNumber), typeof(PublishedRate), typeof(PublishedTable)];

    [Theory]
    [InlineData("VictimFirst.Statistics.Publication.RawCount")]
    [InlineData("VictimFirst.Statistics.Tabulation.Tallies.RawCells")]
    [InlineData("VictimFirst.Statistics.Perturbation.PerturbedCount")]
    [InlineData("VictimFirst.Statistics.Perturbation.PerturbedSum")]
    [InlineData("VictimFirst.Statistics.Perturbation.CellSalt")]
    [InlineData("VictimFirst.Statistics.Cube.CubeTables")]
    public void NumbersBeforeDisclosure_AreNotPublic(string name) => Assert.False(Statistics.GetType(name, throwOnError: true)!.IsVisible);

    [Fact]
    public void Api_IsNoFriendOfStatistics() => Assert.DoesNotContain(
        Statistics.GetCustomAttributes<InternalsVisibleToAttribute>(),
        friend => friend.AssemblyName == typeof(ApiSchema).Assembly.GetName().Name);

    [Fact]
    public void PublishedNumbers_AreMadeByStatisticsAlone()
    {
        foreach (var type in Published)
        {
            Assert.Empty(type.GetConstructors());
            Assert.All(
                type.GetProperties(), property => Assert.False(property.SetMethod is { IsPublic: true }, $"{type.Name}.{property.Name}"));
        }
    }

    /// <summary>
    /// Whatever of the API's types a field of figures is read from holds numbers only in published ones, or makes them of those: no field
    /// of its own is a number that a resolver could have put there.
    /// </summary>
    [Fact]
    public void TypesOfFigures_HoldNoNumberThatIsNotPublished()
    {
        var figures = typeof(ApiSchema).Assembly.GetTypes()
            .Where(type => type is { Namespace: "VictimFirst.Api.Schema.Statistics", IsClass: true }
                && type.Name is "Figure" or "RateFigure" or "MeasureFigure" or "PerThousandFigure" or "CrossTab")
            .ToList();

        Assert.Equal(5, figures.Count);
        foreach (var field in figures
            .SelectMany(type => type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public)))
        {
            var type = Nullable.GetUnderlyingType(field.FieldType) ?? field.FieldType;
            Assert.False(
                type == typeof(int) || type == typeof(long) || type == typeof(double) || type == typeof(decimal),
                $"{field.DeclaringType}.{field.Name}");
        }
    }
}
