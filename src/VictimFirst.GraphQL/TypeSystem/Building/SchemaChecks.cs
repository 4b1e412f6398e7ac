namespace VictimFirst.GraphQL.TypeSystem.Building;

/// <summary>The rules of specification section 3 that need the types to be there. The list below is all of them, in the order they report.</summary>
internal static class SchemaChecks
{
    public static void Run(Schema schema, SchemaSyntax syntax, SchemaProblems problems)
    {
        AppliedDirectiveChecks.Run(schema, syntax, problems);
    }
}
