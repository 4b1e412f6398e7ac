using VictimFirst.GraphQL.Authoring;
using VictimFirst.Statistics.Published;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Api.Schema.Metadata;

/// <summary>Binds what is told about figures: what there is to ask about, and what was published before.</summary>
internal static class MetadataBinding
{
    public static void Configure(SchemaConfiguration schema)
    {
        schema.Type<QueryRoot>("Query")
            .Field<PublishedReportArguments, PublishedReport>("publishedReport", PublishedReportQuery.Resolve, parallel: true)
            .Field("dataset", Dataset.Resolve, parallel: true);

        schema.Type<Dataset>("Dataset");
        schema.Type<DatasetRange>("DatasetRange");
        schema.Type<DatasetCohort>("DatasetCohort");
        schema.Type<DatasetDimension>("DatasetDimension");
        schema.Type<DatasetCategory>("DatasetCategory");
        schema.Type<DatasetParent>("DatasetParent");
        schema.Type<DatasetMeasure>("DatasetMeasure");
        schema.Enum<Aggregate>("MeasureAggregate").Enum<Sensitivity>("Sensitivity");
        schema.Type<CorrectionNotice>("CorrectionNotice");

        schema.Enum<PrintedUnit>("PrintedUnit").Enum<DifferenceReason>("DifferenceReason");
        schema.Type<PublishedReport>("PublishedReport")
            .Field<FiguresArguments, IEnumerable<PublishedFigure>>("figures", PublishedReportQuery.Figures);
        schema.Type<CurrentFigure>("CurrentFigure");
        schema.Type<PublishedFigure>("PublishedFigure")
            .Property("document", figure => figure.Printed.Document)
            .Property("section", figure => figure.Printed.Section)
            .Property("measure", figure => figure.Printed.Measure)
            .Property("category", figure => figure.Printed.Category)
            .Property("label", figure => figure.Printed.Label)
            .Property("printed", figure => figure.Printed.Printed)
            .Property("printedValue", figure => (double)figure.Printed.Value)
            .Property("unit", figure => figure.Printed.Unit)
            .Property("notice", figure => figure.Printed.Notice);
    }
}
