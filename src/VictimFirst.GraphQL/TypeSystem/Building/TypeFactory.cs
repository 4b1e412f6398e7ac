using System.Collections.Immutable;
using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem.Scalars;

namespace VictimFirst.GraphQL.TypeSystem.Building;

/// <summary>
/// Makes types from syntax whose names all resolve. Types refer to each other in circles, so all are made empty first and filled after.
/// </summary>
internal sealed class TypeFactory(Dictionary<string, NamedType> types, SchemaOptions options)
{
    private const string DefaultDeprecationReason = "No longer supported";

    public Dictionary<string, NamedType> TypesByName { get; } = types;

    public ImmutableArray<NamedType> CreateTypes(ImmutableArray<TypeSyntax> syntax)
    {
        var created = syntax.Select(CreateEmpty).ToImmutableArray();
        foreach (var type in created) TypesByName.Add(type.Name, type);
        for (var i = 0; i < created.Length; i++) Fill(created[i], syntax[i]);
        return created;
    }

    public DirectiveDefinition CreateDirective(DirectiveDefinitionNode node) => new()
    {
        Name = node.Name.Value,
        Description = node.Description?.Value,
        Arguments = [.. node.Arguments.Select(CreateInputValue)],
        IsRepeatable = node.IsRepeatable,
        Locations = [.. node.Locations.Select(l => l.Value)],
    };

    private NamedType CreateEmpty(TypeSyntax syntax)
    {
        var name = syntax.Name;
        var description = syntax.Definition.Description?.Value;
        var directives = syntax.Directives;
        return syntax.Definition switch
        {
            ScalarTypeDefinitionNode => new ScalarType
            {
                Name = name,
                Description = description,
                AppliedDirectives = directives,
                Coercion = options.Scalars.GetValueOrDefault(name, AnyCoercion.Instance),
                SpecifiedBy = StringArgument(directives, "specifiedBy", "url"),
            },
            ObjectTypeDefinitionNode => new ObjectType { Name = name, Description = description, AppliedDirectives = directives },
            InterfaceTypeDefinitionNode => new InterfaceType { Name = name, Description = description, AppliedDirectives = directives },
            UnionTypeDefinitionNode => new UnionType { Name = name, Description = description, AppliedDirectives = directives },
            EnumTypeDefinitionNode => new EnumType { Name = name, Description = description, AppliedDirectives = directives },
            _ => new InputObjectType
            {
                Name = name,
                Description = description,
                AppliedDirectives = directives,
                IsOneOf = directives.Any(d => d.Name.Value == "oneOf"),
            },
        };
    }

    private void Fill(NamedType type, TypeSyntax syntax)
    {
        switch (type)
        {
            case FieldsType owner:
                owner.Interfaces = [.. syntax.Interfaces.Select(Resolve).OfType<InterfaceType>().Distinct()];
                owner.Fields = [.. syntax.Fields.Select(f => CreateField(owner, f))];
                foreach (var field in owner.Fields) owner.FieldsByName[field.Name] = field;
                break;
            case UnionType union:
                union.Members = [.. syntax.Members.Select(Resolve).OfType<ObjectType>().Distinct()];
                break;
            case EnumType owner:
                owner.Values = [.. syntax.Values.Select(CreateEnumValue)];
                foreach (var value in owner.Values) owner.ValuesByName[value.Name] = value;
                break;
            case InputObjectType owner:
                owner.Fields = [.. syntax.InputFields.Select(CreateInputValue)];
                foreach (var field in owner.Fields) owner.FieldsByName[field.Name] = field;
                break;
        }
    }

    private FieldDefinition CreateField(FieldsType owner, FieldDefinitionNode node) => new()
    {
        DeclaringType = owner,
        Name = node.Name.Value,
        Description = node.Description?.Value,
        DeprecationReason = DeprecationReason(node),
        AppliedDirectives = node.Directives,
        Type = Resolve(node.Type),
        Arguments = [.. node.Arguments.Select(CreateInputValue)],
    };

    private InputValue CreateInputValue(InputValueDefinitionNode node) => new()
    {
        Name = node.Name.Value,
        Description = node.Description?.Value,
        DeprecationReason = DeprecationReason(node),
        AppliedDirectives = node.Directives,
        Type = Resolve(node.Type),
        DefaultValue = node.DefaultValue,
    };

    private static EnumValue CreateEnumValue(EnumValueDefinitionNode node) => new()
    {
        Name = node.Name.Value,
        Description = node.Description?.Value,
        DeprecationReason = DeprecationReason(node),
        AppliedDirectives = node.Directives,
    };

    private GraphQLType Resolve(TypeNode node) => node switch
    {
        ListTypeNode list => new ListType(Resolve(list.Item)),
        NonNullTypeNode nonNull => new NonNullType(Resolve(nonNull.Inner)),
        _ => TypesByName[((NamedTypeNode)node).Name.Value],
    };

    private static string? DeprecationReason(DefinitionNode node) =>
        node.Directives.Any(d => d.Name.Value == "deprecated")
            ? StringArgument(node.Directives, "deprecated", "reason") ?? DefaultDeprecationReason
            : null;

    private static string? StringArgument(ImmutableArray<DirectiveNode> directives, string directive, string argument) =>
        directives.FirstOrDefault(d => d.Name.Value == directive)?.Arguments
            .Where(a => a.Name.Value == argument).Select(a => a.Value).OfType<StringValueNode>().FirstOrDefault()?.Value;
}
