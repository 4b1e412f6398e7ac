using System.Collections.Frozen;
using VictimFirst.GraphQL.Authoring.Fields;
using VictimFirst.GraphQL.Planning;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Authoring;

/// <summary>A schema with the code behind it: every field of every reachable object type is bound.</summary>
public sealed class ExecutableSchema
{
    private readonly FrozenDictionary<string, ObjectBinding> bindings;

    internal ExecutableSchema(Schema schema, FrozenDictionary<string, ObjectBinding> bindings)
    {
        Schema = schema;
        this.bindings = bindings;
        InputRules = new InputRules(schema);
    }

    public Schema Schema { get; }

    internal InputRules InputRules { get; }

    internal ObjectBinding Binding(ObjectType type) => bindings[type.Name];

    /// <exception cref="SchemaBindingException">Schema and code do not fit.</exception>
    public static ExecutableSchema Bind(Schema schema, SchemaConfiguration configuration, bool requireAccessRules = true) =>
        new SchemaBinder(schema, configuration, requireAccessRules).Bind();
}
