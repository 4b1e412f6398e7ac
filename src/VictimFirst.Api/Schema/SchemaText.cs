using VictimFirst.GraphQL.Execution;
using VictimFirst.GraphQL.Planning;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.Api.Schema;

/// <summary>The contract, <c>schema/schema.graphql</c>, as it was when the program was built.</summary>
internal static class SchemaText
{
    public static string Read()
    {
        using var stream = typeof(SchemaText).Assembly.GetManifestResourceStream("schema.graphql")
            ?? throw new InvalidOperationException("The program was built without its schema.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>A viewer's view of it: without what is hidden, empty where that is all.</summary>
    public static string For(Permissions viewer, GraphQLServer server)
    {
        var view = server.For(viewer);
        if (view == server) return Read();
        return view is null ? "" : SchemaPrinter.Print(view.Schema.Schema);
    }
}
