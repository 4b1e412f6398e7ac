using System.Reflection;
using System.Text.RegularExpressions;
using VictimFirst.Domain.CodeLists;

namespace VictimFirst.Domain.Tests.CodeLists;

public sealed partial class CodeListCatalogueTests
{
    public static TheoryData<string> Lists => [.. CodeListCatalogue.All.Select(list => list.Name)];

    [Theory]
    [MemberData(nameof(Lists))]
    public void EveryCode_IsWellFormed_Labelled_AndSourced(string name)
    {
        var list = CodeListCatalogue.Get(name);

        Assert.NotEmpty(list.Codes);
        Assert.All(list.Codes, code =>
        {
            Assert.Matches(CodeForm(), code.Value);
            Assert.InRange(code.Value.Length, 1, 50);
            Assert.NotEmpty(code.Label);
            Assert.NotEmpty(code.Source);
            Assert.InRange(code.Version, 1, list.Version);
        });
        Assert.Equal(Enumerable.Range(1, list.Codes.Length), list.Codes.Select(code => code.Position));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void EveryParent_IsACodeOfTheRollUp(string name)
    {
        var list = CodeListCatalogue.Get(name);

        Assert.All(list.Codes, code => Assert.True(
            list.Rollup is null ? code.Parent is null : code.Parent is not null && CodeListCatalogue.Get(list.Rollup).Contains(code.Parent),
            $"{name}.{code.Value} has the parent '{code.Parent}'"));
    }

    [Fact]
    public void EveryListConstant_NamesAList_AndEveryListHasOne() =>
        Assert.Equal(
            CodeListCatalogue.All.Select(list => list.Name).Order(),
            typeof(CodeListNames).GetFields(BindingFlags.Public | BindingFlags.Static)
                .Select(field => (string)field.GetRawConstantValue()!).Order());

    [Theory]
    [InlineData(CodeListNames.OccurrenceType, 36)]
    [InlineData(CodeListNames.NeedArea, 10)]
    [InlineData(CodeListNames.NeedLevel, 5)]
    [InlineData(CodeListNames.OutcomeQuestion, 4)]
    [InlineData(CodeListNames.RjClosureCategory, 6)]
    [InlineData(CodeListNames.HateStrand, 5)]
    public void PublishedLists_HaveTheirPublishedLength(string name, int length) =>
        Assert.Equal(length, CodeListCatalogue.Get(name).Codes.Length);

    [Theory]
    [InlineData(CodeListNames.Gender)]
    [InlineData(CodeListNames.Ethnicity)]
    [InlineData(CodeListNames.Disability)]
    [InlineData(CodeListNames.Religion)]
    [InlineData(CodeListNames.SexualOrientation)]
    public void DemographicLists_KeepTheKindsOfNotKnowingApart(string name) =>
        Assert.Equal(
            [UnknownKinds.Unknown, UnknownKinds.NotAsked, UnknownKinds.PreferNotToSay],
            CodeListCatalogue.Get(name).Codes.Where(code => code.IsUnknownKind).Select(code => code.Value));

    [Fact]
    public void NineteenEthnicGroups_RollUpToFive()
    {
        var groups = CodeListCatalogue.Get(CodeListNames.Ethnicity).Codes.Where(code => !code.IsUnknownKind).ToList();

        Assert.Equal(19, groups.Count);
        Assert.Equal(5, groups.Select(code => code.Parent).Distinct().Count());
    }

    [Fact]
    public void UnknownListAndUnknownCode_AreNamedInTheError()
    {
        Assert.Contains(
            "'no-such-list'", Assert.Throws<KeyNotFoundException>(() => CodeListCatalogue.Get("no-such-list")).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "'X'", Assert.Throws<KeyNotFoundException>(() => CodeListCatalogue.Get(CodeListNames.Gender)["X"]).Message,
            StringComparison.Ordinal);
    }

    [GeneratedRegex("^[A-Z0-9_]+$")]
    private static partial Regex CodeForm();
}
