using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.TypeSystem.Building;

/// <summary>The rules of specification section 3 that need the types to be there.</summary>
internal static class SchemaChecks
{
    public static void Run(Schema schema, SchemaSyntax syntax, SchemaProblems problems)
    {
        DirectiveValueChecks.Run(schema, syntax, problems);
        foreach (var directive in syntax.Directives) DirectiveDefinitionChecks.Run(schema, directive, problems);
        DirectiveCycleChecks.Run(syntax, problems);
        foreach (var type in syntax.Types.Where(t => !BuiltIn.TypesByName.ContainsKey(t.Name)))
        {
            CheckName(type.Definition.Name, type.Definition, problems);
            switch (schema.Type(type.Name))
            {
                case FieldsType fields:
                    FieldsTypeChecks.Run(fields, type, problems);
                    InterfaceChecks.Run(schema, fields, type, syntax, problems);
                    break;
                case UnionType union:
                    MemberTypeChecks.Run(schema, union, type, problems);
                    break;
                case EnumType:
                    MemberTypeChecks.RunEnum(type, problems);
                    break;
                case InputObjectType input:
                    InputObjectChecks.Run(input, type, problems);
                    break;
            }
        }

        InputCycleChecks.Run(schema, syntax, problems);
        DefaultCycleChecks.Run(schema, syntax, problems);
    }

    /// <summary>Names with two leading underscores belong to introspection (section 2.1.9, "Reserved Names").</summary>
    public static void CheckName(NameNode name, SyntaxNode where, SchemaProblems problems)
    {
        if (name.Value.StartsWith("__", StringComparison.Ordinal))
        {
            problems.Report($"Name \"{name}\" must not begin with \"__\", which is reserved by GraphQL introspection.", where);
        }
    }
}
