using System.Collections.Immutable;
using VictimFirst.Domain.CodeLists;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Publication;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Statistics.Reports;

/// <summary>One route by which people come to the service.</summary>
/// <param name="Source">Code of <c>referral-source</c>, or Action Fraud of <c>referral-sub-source</c>.</param>
/// <param name="PartOf">The row that this row is already part of, or null.</param>
/// <param name="Referred">Referrals received in the quarter.</param>
/// <param name="Closed">Cases closed in the quarter, by the source of their referral, whenever that came.</param>
public sealed record ReferralSourceRow(
    Category Source, Category? PartOf, CountComparison Referred, CountComparison Closed, CountComparison Enhanced)
{
    /// <summary>The list's sources in order and, under the third party, Action Fraud.</summary>
    internal static Func<ImmutableArray<ReferralSourceRow>> Ask(ReportScope scope)
    {
        var bySource = Compared.By(scope, DimensionCode.ReferralSource);
        var bySubSource = Compared.By(scope, DimensionCode.ReferralSubSource);
        return () =>
        [
            .. from source in CategoryLists.ReferralSource.Categories
               from row in source.Code == ReferralSources.ThirdParty
                   ? [bySource.Row(source, null), bySubSource.Row(ActionFraud, source)]
                   : new[] { bySource.Row(source, null) }
               select row,
        ];
    }

    private static Category ActionFraud { get; } =
        CategoryLists.ReferralSubSource.Categories.Single(category => category.Code == ReferralSubSources.ActionFraud);

    private sealed record Compared(TwoQuarters Referred, TwoQuarters Closed, TwoQuarters Enhanced)
    {
        public static Compared By(ReportScope scope, DimensionCode dimension) => new(
            new TwoQuarters(scope.Referred(scope.Quarter, dimension), scope.Referred(scope.Quarter.Previous, dimension)),
            new TwoQuarters(scope.Closed(Filter.All, dimension), scope.ClosedBefore(Filter.All, dimension)),
            new TwoQuarters(scope.Closed(ReportScope.Enhanced, dimension), scope.ClosedBefore(ReportScope.Enhanced, dimension)));

        public ReferralSourceRow Row(Category category, Category? partOf) =>
            new(category, partOf, Referred.Of(category), Closed.Of(category), Enhanced.Of(category));
    }

    private sealed record TwoQuarters(AskedTable Now, AskedTable Before)
    {
        public CountComparison Of(Category category) => new(Now[category.Code], Before[category.Code]);
    }
}
