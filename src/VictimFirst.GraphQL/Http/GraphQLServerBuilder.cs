using VictimFirst.GraphQL.Authoring;
using VictimFirst.GraphQL.Execution;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Http;

/// <summary>What a GraphQL server is made of, until it is made.</summary>
public sealed class GraphQLServerBuilder
{
    private readonly string sdl;
    private readonly SchemaConfiguration configuration = new();
    private GraphQLServerOptions options = new();

    internal GraphQLServerBuilder(string sdl) => this.sdl = sdl;

    /// <summary>Binds types. Several calls add up.</summary>
    public GraphQLServerBuilder Configure(Action<SchemaConfiguration> configure)
    {
        configure(configuration);
        return this;
    }

    public GraphQLServerBuilder ModifyOptions(Func<GraphQLServerOptions, GraphQLServerOptions> modify)
    {
        options = modify(options);
        return this;
    }

    /// <exception cref="SchemaException">The text is no valid schema.</exception>
    /// <exception cref="SchemaBindingException">Schema and code do not fit.</exception>
    internal GraphQLServer Build(TimeProvider time)
    {
        var schema = SchemaBuilder.Build(sdl, options.Schema);
        return new GraphQLServer(ExecutableSchema.Bind(schema, configuration, options.RequireAccessRules), options, time);
    }
}
