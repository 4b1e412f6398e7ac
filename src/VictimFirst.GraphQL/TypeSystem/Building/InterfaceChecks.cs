using System.Collections.Immutable;
using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.TypeSystem.Building;

/// <summary>IsValidImplementation() of specification section 3.6, "Type Validation", and 3.7.1.</summary>
internal static class InterfaceChecks
{
    public static void Run(Schema schema, FieldsType type, TypeSyntax syntax, SchemaSyntax document, SchemaProblems problems)
    {
        foreach (var same in syntax.Interfaces.GroupBy(i => i.Name.Value))
        {
            ImmutableArray<SyntaxNode?> nodes = [.. same];
            if (schema.Type(same.Key) is not InterfaceType contract)
            {
                problems.Report($"Type {type} must only implement Interface types, it cannot implement {same.Key}.", nodes.AsSpan());
                continue;
            }

            if (contract == type)
            {
                problems.Report($"Type {type} cannot implement itself because it would create a circular reference.", nodes.AsSpan());
                continue;
            }

            if (nodes.Length > 1) problems.Report($"Type {type} can only implement {contract} once.", nodes.AsSpan());
            CheckAncestors(type, contract, nodes, document, problems);
            CheckFields(type, contract, syntax, SyntaxOf(contract, document), problems);
        }
    }

    private static TypeSyntax SyntaxOf(FieldsType type, SchemaSyntax document) => document.Types.First(t => t.Name == type.Name);

    private static void CheckAncestors(
        FieldsType type, InterfaceType contract, ImmutableArray<SyntaxNode?> nodes, SchemaSyntax document, SchemaProblems problems)
    {
        // By name: an ancestor that is no interface at all is reported where it is written, and missed here all the same.
        var own = SyntaxOf(type, document).Interfaces.Select(i => i.Name.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var ancestor in SyntaxOf(contract, document).Interfaces.GroupBy(i => i.Name.Value).Where(a => !own.Contains(a.Key)))
        {
            var why = ancestor.Key == type.Name
                ? $"Type {type} cannot implement {contract} because it would create a circular reference."
                : $"Type {type} must implement {ancestor.Key} because it is implemented by {contract}.";
            problems.Report(why, [.. ancestor, .. nodes]);
        }
    }

    private static void CheckFields(
        FieldsType type, InterfaceType contract, TypeSyntax typeSyntax, TypeSyntax contractSyntax, SchemaProblems problems)
    {
        foreach (var (expected, expectedNode) in contract.Fields.Zip(contractSyntax.Fields))
        {
            if (type.Field(expected.Name) is not { } field)
            {
                problems.Report(
                    $"Interface field {expected.Coordinate} expected but {type} does not provide it.", [expectedNode, .. typeSyntax.Parts]);
                continue;
            }

            var node = typeSyntax.Fields.First(f => f.Name.Value == expected.Name);
            if (!TypeComparison.IsSubtype(field.Type, expected.Type))
            {
                problems.Report(
                    $"Interface field {expected.Coordinate} expects type {expected.Type} but {field.Coordinate} is type {field.Type}.",
                    expectedNode.Type, node.Type);
            }

            CheckArguments(field, node, expected, expectedNode, problems);
            if (field.DeprecationReason is not null && expected.DeprecationReason is null)
            {
                problems.Report(
                    $"Interface field {expected.Coordinate} is not deprecated, "
                    + $"so implementation field {field.Coordinate} must not be deprecated.",
                    node.Directives.First(d => d.Name.Value == "deprecated"), node.Type);
            }
        }
    }

    private static void CheckArguments(
        FieldDefinition field, FieldDefinitionNode node, FieldDefinition expected, FieldDefinitionNode expectedNode,
        SchemaProblems problems)
    {
        foreach (var (wanted, wantedNode) in expected.Arguments.Zip(expectedNode.Arguments))
        {
            var coordinate = $"{expected.Coordinate}({wanted.Name}:)";
            if (field.Argument(wanted.Name) is not { } argument)
            {
                problems.Report(
                    $"Interface field argument {coordinate} expected but {field.Coordinate} does not provide it.", wantedNode, node);
            }
            else if (!TypeComparison.AreEqual(wanted.Type, argument.Type))
            {
                problems.Report(
                    $"Interface field argument {coordinate} expects type {wanted.Type} "
                    + $"but {field.Coordinate}({argument.Name}:) is type {argument.Type}.",
                    wantedNode.Type, node.Arguments.First(a => a.Name.Value == argument.Name).Type);
            }
        }

        foreach (var (extra, extraNode) in field.Arguments.Zip(node.Arguments))
        {
            if (extra.IsRequired && expected.Argument(extra.Name) is null)
            {
                problems.Report(
                    $"Argument \"{field.Coordinate}({extra.Name}:)\" must not be required type \"{extra.Type}\" "
                    + $"if not provided by the Interface field \"{expected.Coordinate}\".",
                    extraNode, expectedNode);
            }
        }
    }
}
