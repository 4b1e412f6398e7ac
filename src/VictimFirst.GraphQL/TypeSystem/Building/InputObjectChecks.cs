namespace VictimFirst.GraphQL.TypeSystem.Building;

/// <summary>Specification section 3.10, "Type Validation", and 3.10.1 for OneOf.</summary>
internal static class InputObjectChecks
{
    public static void Run(InputObjectType type, TypeSyntax syntax, SchemaProblems problems)
    {
        if (type.Fields.IsEmpty) problems.Report($"Input Object type {type} must define one or more fields.", [.. syntax.Parts]);
        foreach (var (field, node) in type.Fields.Zip(syntax.InputFields))
        {
            var coordinate = $"{type}.{field.Name}";
            InputValueChecks.Run(field, node, coordinate, "input field", problems);
            if (!type.IsOneOf) continue;
            if (field.Type is NonNullType) problems.Report($"OneOf input field {coordinate} must be nullable.", node.Type);
            if (field.DefaultValue is not null) problems.Report($"OneOf input field {coordinate} cannot have a default value.", node);
        }
    }
}
