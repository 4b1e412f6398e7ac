using System.Collections.Frozen;
using System.Collections.Immutable;
using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem.Building;
using VictimFirst.GraphQL.TypeSystem.Scalars;

namespace VictimFirst.GraphQL.TypeSystem;

/// <summary>What every schema has without writing it. All schemas share these instances.</summary>
internal static class BuiltIn
{
    private static readonly SchemaOptions Coercions = new()
    {
        Scalars = ImmutableDictionary.CreateRange<string, ScalarCoercion>(
        [
            new("String", new StringCoercion()),
            new("Int", new IntCoercion()),
            new("Float", new FloatCoercion()),
            new("Boolean", new BooleanCoercion()),
            new("ID", new IdCoercion()),
        ]),
    };

    static BuiltIn()
    {
        var syntax = SchemaSyntax.Of(GraphQLParser.Parse(
            new Source(BuiltInSdl.Scalars + BuiltInSdl.Directives + BuiltInSdl.Introspection, "Built-in types"), ParserLimits.Trusted));
        var factory = new TypeFactory([], Coercions);
        var types = factory.CreateTypes(syntax.Types);
        Scalars = [.. types.OfType<ScalarType>()];
        IntrospectionTypes = [.. types.Where(t => t is not ScalarType)];
        Directives = [.. syntax.Directives.Select(factory.CreateDirective)];
        TypesByName = types.ToFrozenDictionary(t => t.Name, StringComparer.Ordinal);
    }

    public static ImmutableArray<ScalarType> Scalars { get; }
    public static ImmutableArray<NamedType> IntrospectionTypes { get; }
    public static ImmutableArray<DirectiveDefinition> Directives { get; }

    /// <summary>Scalars and introspection types.</summary>
    public static FrozenDictionary<string, NamedType> TypesByName { get; }

    public static bool Contains(NamedType type) => TypesByName.TryGetValue(type.Name, out var own) && own == type;
}
