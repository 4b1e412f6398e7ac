using System.Collections.Immutable;
using VictimFirst.GraphQL.Errors;
using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem.Building;

namespace VictimFirst.GraphQL.TypeSystem;

/// <summary>
/// Builds a <see cref="Schema"/> from SDL (specification section 3). Definitions that repeat a built-in scalar or introspection type are
/// skipped, and a written definition of a built-in directive replaces it, as in the reference implementation.
/// </summary>
public static class SchemaBuilder
{
    /// <exception cref="SchemaException">The text is not a valid schema.</exception>
    public static Schema Build(string sdl, SchemaOptions? options = null)
    {
        var syntax = SchemaSyntax.Of(Parse(new Source(sdl, "GraphQL schema")));
        var problems = new SchemaProblems(syntax.Document.Source);
        NameChecks.Run(syntax, problems);
        AppliedDirectiveChecks.Run(syntax, problems);
        InputFieldNameChecks.Run(syntax, problems);
        problems.ThrowIfAny();

        var factory = new TypeFactory(new(BuiltIn.TypesByName, StringComparer.Ordinal), options ?? SchemaOptions.Default);
        var types = factory.CreateTypes(syntax.Types.RemoveAll(t => BuiltIn.TypesByName.ContainsKey(t.Name)));
        var directives = syntax.Directives.Select(factory.CreateDirective).ToList();
        directives.AddRange(BuiltIn.Directives.Where(b => !directives.Exists(d => d.Name == b.Name)));
        var roots = RootTypes.Find(syntax, factory.TypesByName, problems);
        var schema = Assemble(syntax, types, directives, roots);
        SchemaChecks.Run(schema, syntax, problems);
        problems.ThrowIfAny();
        return schema;
    }

    private static DocumentNode Parse(Source source)
    {
        try
        {
            return GraphQLParser.Parse(source, ParserLimits.Trusted);
        }
        catch (GraphQLException exception)
        {
            throw new SchemaException([exception.Error]);
        }
    }

    private static Schema Assemble(
        SchemaSyntax syntax, ImmutableArray<NamedType> written, List<DirectiveDefinition> directives, RootTypes roots)
    {
        ImmutableArray<NamedType> types = [.. written, .. ReferencedScalars(written, directives), .. BuiltIn.IntrospectionTypes];
        return new Schema
        {
            Description = syntax.Schema?.Description?.Value,
            AppliedDirectives = [.. syntax.SchemaParts.SelectMany(p => p.Directives)],
            // Without one the schema is only looked at for more problems, and then refused.
            Query = roots[OperationKind.Query] ?? new ObjectType { Name = nameof(OperationKind.Query) },
            Mutation = roots[OperationKind.Mutation],
            Subscription = roots[OperationKind.Subscription],
            Types = types,
            Directives = [.. directives],
            TypesByName = types.ToDictionary(t => t.Name, StringComparer.Ordinal),
            DirectivesByName = directives.ToDictionary(d => d.Name, StringComparer.Ordinal),
            PossibleTypes = PossibleTypes(types),
        };
    }

    /// <summary>
    /// Section 3.5: introspection lists a built-in scalar only where something refers to it. Introspection itself refers to two.
    /// </summary>
    private static IEnumerable<ScalarType> ReferencedScalars(ImmutableArray<NamedType> written, List<DirectiveDefinition> directives)
    {
        var fields = written.OfType<FieldsType>().SelectMany(t => t.Fields).ToList();
        var referenced = fields.Select(f => f.Type)
            .Concat(fields.SelectMany(f => f.Arguments).Select(a => a.Type))
            .Concat(written.OfType<InputObjectType>().SelectMany(t => t.Fields).Select(f => f.Type))
            .Concat(directives.SelectMany(d => d.Arguments).Select(a => a.Type))
            .Concat(BuiltIn.IntrospectionTypes.OfType<ObjectType>().SelectMany(t => t.Fields).Select(f => f.Type))
            .Select(t => t.Named).ToHashSet();
        return BuiltIn.Scalars.Where(referenced.Contains);
    }

    private static Dictionary<CompositeType, ImmutableArray<ObjectType>> PossibleTypes(ImmutableArray<NamedType> types)
    {
        var objects = types.OfType<ObjectType>().ToList();
        var implementations = objects.SelectMany(o => o.Interfaces.Select(i => (Interface: i, Object: o)))
            .ToLookup(p => p.Interface, p => p.Object);
        return types.OfType<CompositeType>().ToDictionary(type => type, ImmutableArray<ObjectType> (type) => type switch
        {
            InterfaceType contract => [.. implementations[contract]],
            UnionType union => union.Members,
            _ => [(ObjectType)type],
        });
    }
}
