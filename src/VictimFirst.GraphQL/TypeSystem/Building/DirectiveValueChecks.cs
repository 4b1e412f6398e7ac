using VictimFirst.GraphQL.TypeSystem.Coercion;

namespace VictimFirst.GraphQL.TypeSystem.Building;

/// <summary>What a directive is given in a schema document fits its arguments' types. Section 5.6.1.</summary>
internal static class DirectiveValueChecks
{
    public static void Run(Schema schema, SchemaSyntax syntax, SchemaProblems problems)
    {
        var values = new LiteralValidation(p => problems.Report(p.Message, p.Node), variables: null, suggestions: true);
        foreach (var directive in DirectiveUse.In(syntax).SelectMany(use => use.Directives))
        {
            foreach (var argument in directive.Arguments)
            {
                var definition = schema.Directive(directive.Name.Value)!.Arguments.First(a => a.Name == argument.Name.Value);
                if (definition.Type.Named.IsInput) values.Check(definition.Type, argument.Value);
            }
        }
    }
}
