using System.Collections.Immutable;
using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.TypeSystem.Building;

/// <summary>Members of unions and enums. Specification sections 3.8 and 3.9, "Type Validation".</summary>
internal static class MemberTypeChecks
{
    public static void Run(Schema schema, UnionType union, TypeSyntax syntax, SchemaProblems problems)
    {
        if (!syntax.Members.Any()) problems.Report($"Union type {union} must define one or more member types.", [.. syntax.Parts]);
        foreach (var same in syntax.Members.GroupBy(m => m.Name.Value))
        {
            var nodes = same.ToImmutableArray<SyntaxNode?>().AsSpan();
            if (nodes.Length > 1) problems.Report($"Union type {union} can only include type {same.Key} once.", nodes);
            if (schema.Type(same.Key) is not ObjectType)
            {
                problems.Report($"Union type {union} can only include Object types, it cannot include {same.Key}.", nodes);
            }
        }
    }

    public static void RunEnum(TypeSyntax syntax, SchemaProblems problems)
    {
        if (!syntax.Values.Any()) problems.Report($"Enum type {syntax.Name} must define one or more values.", [.. syntax.Parts]);
        foreach (var value in syntax.Values) SchemaChecks.CheckName(value.Name, value, problems);
    }
}
