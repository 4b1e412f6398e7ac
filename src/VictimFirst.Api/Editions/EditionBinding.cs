using VictimFirst.Api.Schema;
using VictimFirst.Data.Editions;
using VictimFirst.GraphQL.Authoring;
using VictimFirst.Statistics.Editions;

namespace VictimFirst.Api.Editions;

/// <summary>The editions' part of the schema.</summary>
internal static class EditionBinding
{
    public static void Configure(SchemaConfiguration schema)
    {
        schema.Type<QueryRoot>("Query").Field("editions", EditionQueries.Editions);
        schema.Type<MutationRoot>("Mutation").Field<PublishEditionArguments, Edition>("publishEdition", EditionMutations.Publish);
        schema.Enum<EditionPeriod>("EditionPeriod");
        schema.Type<Edition>("Edition")
            .Property("quarter", e => e.Quarter.Label)
            .Property("dataVersion", e => (int)e.DataVersion)
            .Property("coversTo", e => e.Quarter.End)
            .Property("withheld", e => (IReadOnlyList<WithheldFigures>)e.Offer.Withheld);
        schema.Type<WithheldFigures>("WithheldFigures");
    }
}

/// <summary>The parent of the root fields of a mutation: there is nothing above them.</summary>
internal sealed class MutationRoot;
