using System.Collections.Immutable;
using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.TypeSystem;

/// <summary>
/// Writes a schema, or the part of it that someone may see, as SDL: in the order it was written, with descriptions and applied directives,
/// without what is built in.
/// </summary>
public static class SchemaPrinter
{
    /// <param name="schema">The schema.</param>
    /// <param name="includeType">Which types are shown; null for all. Whatever has the type of a hidden one is hidden with it.</param>
    /// <param name="includeMember">Which fields, arguments, input fields and enum values are shown; null for all.</param>
    /// <param name="includeDirective">Which directives are shown, by name, their definitions and uses; null for all.</param>
    /// <param name="includeUse">Which of them are shown where they are used; null for all.</param>
    public static string Print(
        Schema schema,
        Func<NamedType, bool>? includeType = null,
        Func<SchemaMember, bool>? includeMember = null,
        Func<string, bool>? includeDirective = null,
        Func<string, bool>? includeUse = null)
    {
        var view = new SchemaView(
            schema, includeType ?? (_ => true), includeMember ?? (_ => true), includeDirective ?? (_ => true), includeUse ?? (_ => true));
        return Printer.Print(view.ToSyntax()) + "\n";
    }

    private sealed class SchemaView(
        Schema schema, Func<NamedType, bool> includeType, Func<SchemaMember, bool> includeMember, Func<string, bool> includeDirective,
        Func<string, bool> includeUse)
    {
        public DocumentNode ToSyntax() => new()
        {
            Source = new Source(string.Empty),
            Definitions =
            [
                .. NeedsDefinition() ? ImmutableArray.Create<DefinitionNode>(SchemaDefinition()) : [],
                .. schema.Directives.Where(d => !BuiltIn.Directives.Contains(d) && includeDirective(d.Name)).Select(Definition),
                .. schema.Types.Where(t => !BuiltIn.Contains(t) && includeType(t)).Select(Definition),
            ],
        };

        /// <summary>A schema definition can be left out where it says nothing but the default root names (section 3.3.1).</summary>
        private bool NeedsDefinition()
        {
            var roots = Roots().ToList();
            return schema.Description is not null
                || Applied(schema.AppliedDirectives).Length > 0
                || roots.Exists(r => r.Type.Name != r.Kind.ToString())
                || Enum.GetValues<OperationKind>().Any(k => schema.Type(k.ToString()) is ObjectType && !roots.Exists(r => r.Kind == k));
        }

        private IEnumerable<(OperationKind Kind, ObjectType Type)> Roots()
        {
            yield return (OperationKind.Query, schema.Query);
            if (schema.Mutation is { } mutation && includeType(mutation)) yield return (OperationKind.Mutation, mutation);
            if (schema.Subscription is { } subscription && includeType(subscription))
            {
                yield return (OperationKind.Subscription, subscription);
            }
        }

        private SchemaDefinitionNode SchemaDefinition() => new()
        {
            Description = Description(schema.Description),
            Directives = Applied(schema.AppliedDirectives),
            OperationTypes = [.. Roots().Select(r => new OperationTypeNode { Kind = r.Kind, Type = Reference(r.Type) })],
        };

        private DirectiveDefinitionNode Definition(DirectiveDefinition directive) => new()
        {
            Description = Description(directive.Description),
            Name = Name(directive.Name),
            Arguments = InputValues(directive.Arguments),
            IsRepeatable = directive.IsRepeatable,
            Locations = [.. directive.Locations.Select(Name)],
        };

        private TypeDefinitionNode Definition(NamedType type)
        {
            var (description, name, directives) = (Description(type.Description), Name(type.Name), Applied(type.AppliedDirectives));
            return type switch
            {
                ScalarType => new ScalarTypeDefinitionNode { Description = description, Name = name, Directives = directives },
                ObjectType fields => new ObjectTypeDefinitionNode
                {
                    Description = description,
                    Name = name,
                    Directives = directives,
                    Interfaces = References(fields.Interfaces),
                    Fields = Fields(fields),
                },
                InterfaceType fields => new InterfaceTypeDefinitionNode
                {
                    Description = description,
                    Name = name,
                    Directives = directives,
                    Interfaces = References(fields.Interfaces),
                    Fields = Fields(fields),
                },
                UnionType union => new UnionTypeDefinitionNode
                {
                    Description = description,
                    Name = name,
                    Directives = directives,
                    Members = References(union.Members),
                },
                EnumType choices => new EnumTypeDefinitionNode
                {
                    Description = description,
                    Name = name,
                    Directives = directives,
                    Values = [.. choices.Values.Where(v => includeMember(v)).Select(EnumValue)],
                },
                _ => new InputObjectTypeDefinitionNode
                {
                    Description = description,
                    Name = name,
                    Directives = directives,
                    Fields = InputValues(((InputObjectType)type).Fields),
                },
            };
        }

        private ImmutableArray<FieldDefinitionNode> Fields(FieldsType owner) =>
        [
            .. owner.Fields.Where(f => includeMember(f) && includeType(f.Type.Named)).Select(field => new FieldDefinitionNode
            {
                Description = Description(field.Description),
                Name = Name(field.Name),
                Arguments = InputValues(field.Arguments),
                Type = TypeReference(field.Type),
                Directives = Applied(field.AppliedDirectives),
            }),
        ];

        private ImmutableArray<InputValueDefinitionNode> InputValues(ImmutableArray<InputValue> values) =>
        [
            .. values.Where(v => includeMember(v) && includeType(v.Type.Named)).Select(value => new InputValueDefinitionNode
            {
                Description = Description(value.Description),
                Name = Name(value.Name),
                Type = TypeReference(value.Type),
                DefaultValue = value.DefaultValue,
                Directives = Applied(value.AppliedDirectives),
            }),
        ];

        private EnumValueDefinitionNode EnumValue(EnumValue value) =>
            new() { Description = Description(value.Description), Name = Name(value.Name), Directives = Applied(value.AppliedDirectives) };

        private ImmutableArray<DirectiveNode> Applied(ImmutableArray<DirectiveNode> directives) =>
            [.. directives.Where(d => includeDirective(d.Name.Value) && includeUse(d.Name.Value))];

        private ImmutableArray<NamedTypeNode> References(IEnumerable<NamedType> types) => [.. types.Where(includeType).Select(Reference)];

        private static NamedTypeNode Reference(NamedType type) => new() { Name = Name(type.Name) };

        private static TypeNode TypeReference(GraphQLType type) => type switch
        {
            ListType list => new ListTypeNode { Item = TypeReference(list.Item) },
            NonNullType nonNull => new NonNullTypeNode { Inner = TypeReference(nonNull.Inner) },
            _ => Reference((NamedType)type),
        };

        private static NameNode Name(string name) => new() { Value = name };

        private static StringValueNode? Description(string? text) =>
            text is null ? null : new StringValueNode { Value = text, IsBlock = true };
    }
}
