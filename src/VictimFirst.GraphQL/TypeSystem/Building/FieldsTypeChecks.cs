namespace VictimFirst.GraphQL.TypeSystem.Building;

/// <summary>Fields and arguments of objects and interfaces. Specification sections 3.6 and 3.7, "Type Validation".</summary>
internal static class FieldsTypeChecks
{
    public static void Run(FieldsType type, TypeSyntax syntax, SchemaProblems problems)
    {
        if (type.Fields.IsEmpty) problems.Report($"Type {type} must define one or more fields.", [.. syntax.Parts]);
        foreach (var (field, node) in type.Fields.Zip(syntax.Fields))
        {
            SchemaChecks.CheckName(node.Name, node, problems);
            if (!field.Type.Named.IsOutput)
            {
                problems.Report($"The type of {field.Coordinate} must be Output Type but got: {field.Type}.", node.Type);
            }

            foreach (var (argument, argumentNode) in field.Arguments.Zip(node.Arguments))
            {
                InputValueChecks.Run(argument, argumentNode, $"{field.Coordinate}({argument.Name}:)", "argument", problems);
            }
        }
    }
}
