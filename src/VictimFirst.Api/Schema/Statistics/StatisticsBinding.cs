using VictimFirst.Domain.Populations;
using VictimFirst.GraphQL.Authoring;
using VictimFirst.Api.Statistics;
using VictimFirst.Statistics.Publication;
using VictimFirst.Statistics.Publication.Policy;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Api.Schema.Statistics;

/// <summary>Which code stands behind the statistics part of the schema.</summary>
internal static class StatisticsBinding
{
    public static void Configure(SchemaConfiguration schema)
    {
        schema.Type<QueryRoot>("Query")
            .Field("caseStatistics", StatisticsQueries.Of(Subject.Cases))
            .Field("referralStatistics", StatisticsQueries.Of(Subject.Referrals))
            .Field("needsStatistics", StatisticsQueries.Of(Subject.Needs))
            .Field("outcomeStatistics", StatisticsQueries.Of(Subject.Outcomes))
            .Field("restorativeJusticeStatistics", StatisticsQueries.Of(Subject.RestorativeJustice))
            .Field("satisfactionStatistics", StatisticsQueries.Of(Subject.Satisfaction));

        schema.Enum<Cohort>("Cohort").Enum<DimensionCode>("Dimension").Enum<Countable>("Countable").Enum<MeasureCode>("Measure")
            .Enum<Interval>("Interval").Enum<ComparisonPeriod>("ComparisonPeriod").Enum<Polarity>("Polarity").Enum<Travel>("Travel")
            .Enum<MissingValue>("NoValueReason").Enum<PopulationVintage>("PopulationVintage");

        schema.Type<StatisticsNode>("Statistics")
            .SetField<CountArguments, Figure>("count", FigureFields.Count)
            .SetField<RateArguments, RateFigure>("rate", FigureFields.Rate)
            .SetField<PerThousandArguments, PerThousandFigure>("perThousand", FigureFields.PerThousand)
            .SetField<MeasureArguments, MeasureFigure>("sum", FigureFields.Sum)
            .SetField<MeasureArguments, MeasureFigure>("mean", FigureFields.Mean)
            .SetField<MeasureArguments, MeasureFigure>("median", FigureFields.Median)
            .SetField<CrossTabArguments, CrossTab>("crossTab", CrossTabs.Resolve)
            .SetField<ByArguments, StatisticsNode[]>("by", Breakdowns.By)
            .SetField<SeriesArguments, StatisticsNode[]>("series", Breakdowns.Series)
            .SetField("rolling12Months", Breakdowns.Rolling12Months)
            .SetField("rules", FigureFields.Rules);
        schema.Enum<DisclosureTier>("DisclosureTier").Enum<DisclosureMethod>("DisclosureMethod").Enum<WithheldReason>("WithheldReason");
        schema.Type<DisclosureNote>("Disclosure");
        schema.Type<TableRules>("DisclosureRules");
        schema.Type<BlockedArea>("BlockedArea");

        schema.Type<PublishedPeriod>("Period");
        schema.Type<Figure>("Figure");
        schema.Type<RateFigure>("RateFigure");
        schema.Type<MeasureFigure>("MeasureFigure");
        schema.Type<PerThousandFigure>("PerThousandFigure");
        schema.Type<Population>("Population");
        schema.Type<Comparison>("Comparison");
        schema.Type<CrossTab>("CrossTab");
    }
}
