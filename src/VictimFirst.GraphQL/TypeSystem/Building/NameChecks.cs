using VictimFirst.GraphQL.Errors;
using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.TypeSystem.Building;

/// <summary>Every name is defined once, and every name used is defined. Types can be made only where this holds.</summary>
internal static class NameChecks
{
    public static void Run(SchemaSyntax syntax, SchemaProblems problems)
    {
        foreach (var executable in syntax.Document.Definitions.Where(d => d is not TypeSystemDefinitionNode))
        {
            problems.Report("A schema document can only hold type system definitions and extensions.", executable);
        }

        foreach (var another in syntax.Document.Definitions.OfType<SchemaDefinitionNode>().Where(d => !d.IsExtension).Skip(1))
        {
            problems.ReportRule("LoneSchemaDefinitionRule", "Must provide only one schema definition.", another);
        }

        ReportRepeated(
            "UniqueOperationTypesRule", syntax.OperationTypes, o => o.Kind, o => o, problems,
            o => $"There can be only one {Printer.Keyword(o.Kind)} type in schema.");
        ReportRepeatedNames(
            "UniqueTypeNamesRule",
            syntax.Document.Definitions.OfType<TypeDefinitionNode>().Where(d => !d.IsExtension).Select(d => d.Name), problems,
            name => $"There can be only one type named \"{name}\".");
        foreach (var type in syntax.Types) CheckMembers(type, problems);
        CheckDirectiveDefinitions(syntax, problems);
        CheckReferences(syntax, problems);
        CheckExtensions(syntax, problems);
    }

    private static void CheckMembers(TypeSyntax type, SchemaProblems problems)
    {
        ReportRepeatedNames(
            "UniqueEnumValueNamesRule", type.Values.Select(v => v.Name), problems,
            name => $"Enum value \"{type.Name}.{name}\" can only be defined once.");
        ReportRepeatedNames(
            "UniqueFieldDefinitionNamesRule", type.Fields.Select(f => f.Name).Concat(type.InputFields.Select(f => f.Name)), problems,
            name => $"Field \"{type.Name}.{name}\" can only be defined once.");
        foreach (var field in type.Fields)
        {
            ReportRepeatedNames(
                "UniqueArgumentDefinitionNamesRule", field.Arguments.Select(a => a.Name), problems,
                name => $"Argument \"{type.Name}.{field.Name}({name}:)\" can only be defined once.");
        }
    }

    private static void CheckDirectiveDefinitions(SchemaSyntax syntax, SchemaProblems problems)
    {
        ReportRepeatedNames(
            "UniqueDirectiveNamesRule", syntax.Directives.Select(d => d.Name), problems,
            name => $"There can be only one directive named \"@{name}\".");
        foreach (var directive in syntax.Directives)
        {
            ReportRepeatedNames(
                "UniqueArgumentDefinitionNamesRule", directive.Arguments.Select(a => a.Name), problems,
                name => $"Argument \"@{directive.Name}({name}:)\" can only be defined once.");
        }
    }

    private static void ReportRepeatedNames(
        string rule, IEnumerable<NameNode> names, SchemaProblems problems, Func<NameNode, string> message) =>
        ReportRepeated(rule, names.OrderBy(n => n.Start), n => n.Value, n => n, problems, message);

    private static void ReportRepeated<T, TKey>(
        string rule, IEnumerable<T> nodes, Func<T, TKey> key, Func<T, SyntaxNode> where, SchemaProblems problems, Func<T, string> message)
    {
        foreach (var same in nodes.GroupBy(key))
        {
            foreach (var repeated in same.Skip(1)) problems.ReportRule(rule, message(repeated), where(same.First()), where(repeated));
        }
    }

    private static void CheckReferences(SchemaSyntax syntax, SchemaProblems problems)
    {
        var defined = syntax.Types.Where(t => !t.Definition.IsExtension).Select(t => t.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var reference in References(syntax))
        {
            var name = reference.Name.Value;
            if (defined.Contains(name) || BuiltIn.TypesByName.ContainsKey(name)) continue;
            var suggestions = SimilarNames.To(name, BuiltIn.Scalars.Select(s => s.Name).Concat(defined));
            problems.ReportRule("KnownTypeNamesRule", $"Unknown type \"{name}\".{Wording.DidYouMean(suggestions)}", reference);
        }
    }

    private static IEnumerable<NamedTypeNode> References(SchemaSyntax syntax)
    {
        var fields = syntax.Types.SelectMany(t => t.Fields).ToList();
        var inputs = syntax.Types.SelectMany(t => t.InputFields)
            .Concat(fields.SelectMany(f => f.Arguments))
            .Concat(syntax.Directives.SelectMany(d => d.Arguments));
        return syntax.OperationTypes.Select(o => o.Type)
            .Concat(syntax.Types.SelectMany(t => t.Interfaces.Concat(t.Members)))
            .Concat(fields.Select(f => Named(f.Type)))
            .Concat(inputs.Select(i => Named(i.Type)))
            .OrderBy(n => n.Start);
    }

    private static NamedTypeNode Named(TypeNode type) => type switch
    {
        ListTypeNode list => Named(list.Item),
        NonNullTypeNode nonNull => Named(nonNull.Inner),
        _ => (NamedTypeNode)type,
    };

    private static void CheckExtensions(SchemaSyntax syntax, SchemaProblems problems)
    {
        // Of a type defined twice the last definition counts, as in the reference.
        var types = new Dictionary<string, TypeDefinitionNode>(StringComparer.Ordinal);
        foreach (var definition in syntax.Document.Definitions.OfType<TypeDefinitionNode>().Where(d => !d.IsExtension))
        {
            types[definition.Name.Value] = definition;
        }

        foreach (var extension in syntax.Document.Definitions.OfType<TypeDefinitionNode>().Where(d => d.IsExtension))
        {
            var name = extension.Name.Value;
            if (!types.TryGetValue(name, out var type))
            {
                var suggestions = SimilarNames.To(name, types.Keys);
                problems.ReportRule(
                    "PossibleTypeExtensionsRule",
                    $"Cannot extend type \"{name}\" because it is not defined.{Wording.DidYouMean(suggestions)}", extension.Name);
            }
            else if (type.GetType() != extension.GetType())
            {
                problems.ReportRule(
                    "PossibleTypeExtensionsRule", $"Cannot extend non-{KindOf(extension)} type \"{name}\".", type, extension);
            }
        }
    }

    private static string KindOf(TypeDefinitionNode node) => node switch
    {
        ScalarTypeDefinitionNode => "scalar",
        ObjectTypeDefinitionNode => "object",
        InterfaceTypeDefinitionNode => "interface",
        UnionTypeDefinitionNode => "union",
        EnumTypeDefinitionNode => "enum",
        _ => "input object",
    };
}
