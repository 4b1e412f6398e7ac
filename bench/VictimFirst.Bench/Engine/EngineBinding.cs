using VictimFirst.GraphQL.Authoring;
using VictimFirst.GraphQL.Execution;
using VictimFirst.GraphQL.Http;

namespace VictimFirst.Bench.Engine;

internal sealed record PeopleArguments(int First);

internal sealed record ReportArguments(string Quarter);

/// <summary>The bench's schema with the C# code behind it, as a team would write it.</summary>
internal static class EngineBinding
{
    public static void Configure(SchemaConfiguration schema)
    {
        var data = EngineData.Create();
        schema.Enum<Role>("Role").Enum<Status>("Status");
        schema.Type<EngineData>("Query").Root(data)
            .Field<PeopleArguments, IEnumerable<Person>>("people", (_, root, page) => new(root.People.Take(page.First)))
            .Field<ReportArguments, OrderedDictionary<string, Section>>("report", (_, root, _) => new(root.Report));
        schema.Type<Person>("Person");
        schema.Type<Order>("Order");
        schema.Type<OrderLine>("OrderLine");
        var report = schema.Type<OrderedDictionary<string, Section>>("Report");
        foreach (var name in data.Report.Keys)
            report.Property(name, sections => sections[name]);
        schema.Type<Section>("Section");
        schema.Type<SectionRow>("SectionRow");
        schema.Type<Category>("Category");
        schema.Type<Count>("Count");
        schema.Type<Rate>("Rate");
    }

    /// <summary>The peers have no access rules either.</summary>
    public static GraphQLServerBuilder ConfigureForBench(this GraphQLServerBuilder builder) =>
        builder.Configure(Configure).ModifyOptions(OptionsOf);

    public static GraphQLServerOptions OptionsOf(GraphQLServerOptions options) => options with { RequireAccessRules = false };
}
