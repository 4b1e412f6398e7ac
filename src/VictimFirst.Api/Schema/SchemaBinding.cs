using VictimFirst.Api.Schema.Metadata;
using System.Collections.Immutable;
using VictimFirst.Api.Identity;
using VictimFirst.Api.Statistics;
using VictimFirst.Domain.CodeLists;
using VictimFirst.Domain.Geography;
using VictimFirst.GraphQL.Authoring;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Publication;
using VictimFirst.Statistics.Reports;

namespace VictimFirst.Api.Schema;

/// <summary>
/// Which C# type stands behind which type of the schema. Fields that are not named here are properties of the same name; the engine
/// checks every one at start-up.
/// </summary>
internal static class SchemaBinding
{
    public static void Configure(SchemaConfiguration schema)
    {
        schema.Type<QueryRoot>("Query")
            .Field<QuarterlyReportArguments, QuarterlyReport>("quarterlyReport", QuarterlyReportQuery.Resolve, parallel: true)
            .Field<CodeListArguments, CodeList>("codeList", ReferenceDataQueries.CodeList, parallel: true)
            .Field("codeLists", ReferenceDataQueries.CodeLists, parallel: true)
            .Field<AreasArguments, IReadOnlyList<Area>>("areas", ReferenceDataQueries.Areas, parallel: true);
        MetadataBinding.Configure(schema);

        schema.Enum<CellStatus>("CellStatus").Enum<Direction>("Direction").Enum<AreaLevel>("AreaLevel");

        BindFigures(schema);
        BindReferenceData(schema);
        BindReport(schema);
    }

    private static void BindFigures(SchemaConfiguration schema)
    {
        schema.Type<PublishedCount>("Count");
        schema.Type<PublishedRate>("Rate");
        schema.Type<CountComparison>("CountComparison");
        schema.Type<RateComparison>("RateComparison");
        schema.Type<Category>("Category");
        schema.Type<CategoryCount>("CategoryCount");
        schema.Type<CategoryShare>("CategoryShare");
    }

    private static void BindReferenceData(SchemaConfiguration schema)
    {
        schema.Type<CodeList>("CodeList");
        schema.Type<Code>("Code").Property("code", code => code.Value);
        schema.Type<Area>("Area");
    }

    private static void BindReport(SchemaConfiguration schema)
    {
        schema.Type<QuarterlyReport>("QuarterlyReport");
        schema.Type<ReportQuarter>("FinancialQuarter");
        schema.Type<CubeStamp>("DataStamp").SetField("stale", (ResolveContext context, ImmutableArray<CubeStamp> stamps) =>
        {
            // An edition is frozen, so whoever reads only editions is not told how the newest data is.
            var isStale = context.Permissions.Scopes.Contains(Access.StatisticsRead)
                && context.Services.GetRequiredService<CurrentCube>().State.IsStale;
            return new ValueTask<Slot<bool>[]>(stamps.ToSlots(_ => isStale));
        });
        schema.Type<ReportHeadlines>("ReportHeadlines");
        schema.Type<ReferralSourceRow>("ReferralSourceRow");
        schema.Type<OccurrenceTypeRow>("OccurrenceTypeRow");
        schema.Type<HateCrimeSection>("HateCrimeSection");
        schema.Type<VictimPersonalStatementSection>("VictimPersonalStatementSection");
        schema.Type<RepeatVictimsSection>("RepeatVictimsSection");
        schema.Type<DemographicsSection>("DemographicsSection");
        schema.Type<DemographicRow>("DemographicRow");
        schema.Type<AreaRow>("AreaRow");
        schema.Type<NeedsRow>("NeedsRow");
        schema.Type<SupportRow>("SupportRow");
        schema.Type<OutcomeQuestionRow>("OutcomeQuestionRow");
        schema.Type<OutcomeAnswerRow>("OutcomeAnswerRow");
        schema.Type<LengthOfSupportSection>("LengthOfSupportSection");
        schema.Type<NeedReductionSection>("NeedReductionSection");
        schema.Type<SatisfactionSection>("SatisfactionSection");
        schema.Type<EngagementActivity>("EngagementActivity");
        schema.Type<RestorativeJusticeSection>("RestorativeJusticeSection");
        schema.Type<RestorativeJusticeMonth>("RestorativeJusticeMonth");
        schema.Type<RestorativeJusticeClosure>("RestorativeJusticeClosure");
    }
}

/// <summary>The parent of the root fields: there is nothing above them.</summary>
internal sealed class QueryRoot;
