using System.Collections.Immutable;
using VictimFirst.Domain.CodeLists;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Cube.Columns;
using VictimFirst.Statistics.Tabulation;
using static VictimFirst.Statistics.Questions.Sensitivity;
using Family = VictimFirst.Statistics.Tabulation.RecordFamily;
using Lists = VictimFirst.Statistics.Cube.CategoryLists;

namespace VictimFirst.Statistics.Questions;

/// <summary>Short ways to define a dimension.</summary>
internal static class DimensionFactory
{
    public const string Record = "The service's own record";

    public static ImmutableArray<Subject> OfReferrals { get; } = [Subject.Cases, Subject.Referrals, Subject.Needs, Subject.Outcomes];
    public static ImmutableArray<Subject> OfCases { get; } = [Subject.Cases, Subject.Needs, Subject.Outcomes];
    public static ImmutableArray<Subject> OfReferralsOnly { get; } = [Subject.Referrals];
    public static ImmutableArray<Subject> OfJustice { get; } = [Subject.RestorativeJustice];
    public static ImmutableArray<Subject> OfSurveys { get; } = [Subject.Satisfaction];

    public static Dimension Define(
        DimensionCode code,
        string label,
        string description,
        ImmutableArray<Category> categories,
        string source,
        Sensitivity sensitivity,
        ImmutableArray<Subject> subjects,
        DimensionBinding binding) => new(binding)
    {
        Code = code,
        Label = label,
        Description = description,
        Categories = categories,
        Source = source,
        Sensitivity = sensitivity,
        Subjects = subjects,
    };

    public static Dimension Coded(
        DimensionCode code,
        string label,
        string description,
        ByteColumn column,
        CategoryList list,
        Sensitivity sensitivity,
        ImmutableArray<Subject> subjects,
        params ReadOnlySpan<DimensionCode> parents) =>
        Define(code, label, description, list.Categories, SourceOf(list.Name), sensitivity, subjects, Bindings.Same(column, list))
            with { Parents = [.. parents] };

    public static Dimension Flag(
        DimensionCode code,
        string label,
        string description,
        ByteColumn column,
        int bits,
        Sensitivity sensitivity,
        ImmutableArray<Subject> subjects) =>
        Define(code, label, description, Bindings.YesOrNo, Record, sensitivity, subjects, Bindings.Bits(column, bits));

    public static Dimension Vps(DimensionCode code, string label, string description, ByteColumn column) =>
        Coded(code, label, description, column, Lists.VpsAnswer, Personal, OfCases);

    public static Dimension Level(DimensionCode code, string label, string description, ByteColumn column) =>
        Define(
            code,
            label,
            description,
            Lists.ServiceLevel.Categories,
            SourceOf(CodeListNames.ServiceLevel),
            Ordinary,
            OfCases,
            Bindings.Same(column, Lists.ServiceLevel));

    public static Dimension Records(
        DimensionCode code,
        string label,
        string description,
        Family family,
        int part,
        Sensitivity sensitivity,
        ImmutableArray<Subject> subjects) =>
        Define(
            code,
            label,
            description,
            family.Parts[part].Categories,
            SourceOf(family.Parts[part].Name),
            sensitivity,
            subjects,
            new FamilyBinding(family, part));

    public static Dimension Calendar(DimensionCode code, string label, string description, CalendarUnit unit) =>
        Define(
            code,
            label,
            description,
            [],
            "Calendar; the financial year begins on 1 April",
            Ordinary,
            [.. Enum.GetValues<Subject>()],
            new CalendarBinding(unit));

    public static string SourceOf(string codeList) =>
        string.Join("; ", CodeListCatalogue.Get(codeList).Codes.Select(code => code.Source).Distinct(StringComparer.Ordinal));
}
