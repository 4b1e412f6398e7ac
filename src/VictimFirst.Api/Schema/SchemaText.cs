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
}
