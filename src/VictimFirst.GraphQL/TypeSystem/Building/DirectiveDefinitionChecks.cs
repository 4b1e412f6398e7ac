using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.TypeSystem.Building;

/// <summary>Specification section 3.13.</summary>
internal static class DirectiveDefinitionChecks
{
    public static void Run(Schema schema, DirectiveDefinitionNode node, SchemaProblems problems)
    {
        SchemaChecks.CheckName(node.Name, node, problems);
        foreach (var (argument, argumentNode) in schema.Directive(node.Name.Value)!.Arguments.Zip(node.Arguments))
        {
            InputValueChecks.Run(argument, argumentNode, $"@{node.Name}({argument.Name}:)", "argument", problems, argumentNode);
        }
    }
}
