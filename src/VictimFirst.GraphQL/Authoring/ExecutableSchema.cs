using System.Collections.Frozen;
using System.Collections.Immutable;
using VictimFirst.GraphQL.Authoring.Fields;
using VictimFirst.GraphQL.Planning;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Authoring;

/// <summary>A schema with the code behind it: every field of every reachable object type is bound.</summary>
public sealed class ExecutableSchema
{
    private readonly FrozenDictionary<string, ObjectBinding> bindings;
    private readonly SchemaConfiguration configuration;
    private readonly ImmutableArray<AccessRule> rules;

    internal ExecutableSchema(
        Schema schema, SchemaConfiguration configuration, FrozenDictionary<string, ObjectBinding> bindings, InputRules inputRules)
    {
        Schema = schema;
        this.configuration = configuration;
        this.bindings = bindings;
        InputRules = inputRules;
        rules = [.. schema.Types.OfType<FieldsType>().SelectMany(t => t.Fields).Select(AccessRules.Of).OfType<AccessRule>()
            .Concat(inputRules.All).Where(r => !r.IsPublic).Distinct()];
    }

    public Schema Schema { get; }

    internal InputRules InputRules { get; }

    internal ObjectBinding Binding(ObjectType type) => bindings[type.Name];

    /// <exception cref="SchemaBindingException">Schema and code do not fit.</exception>
    public static ExecutableSchema Bind(Schema schema, SchemaConfiguration configuration, bool requireAccessRules = true) =>
        new SchemaBinder(schema, configuration, requireAccessRules, isView: false).Bind();

    /// <summary>Equal for viewers for whom the same rules hold: they see the same part of the schema.</summary>
    internal string ViewKey(Permissions viewer) => string.Concat(rules.Select(rule => rule.Admits(viewer) ? '1' : '0'));

    /// <summary>The part that a viewer may use, with the same code behind it; null where that is nothing.</summary>
    internal ExecutableSchema? ViewOf(Permissions viewer, SchemaOptions options) =>
        SchemaReduction.Of(Schema, InputRules, viewer) is { } sdl
            ? new SchemaBinder(SchemaBuilder.Build(sdl, options), configuration, requireAccessRules: false, isView: true).Bind()
            : null;
}
