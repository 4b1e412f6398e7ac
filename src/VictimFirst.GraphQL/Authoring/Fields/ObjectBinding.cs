using System.Collections.Frozen;
using VictimFirst.GraphQL.Execution;
using VictimFirst.GraphQL.Planning;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Authoring.Fields;

/// <summary>An object type of the schema with the C# type of its values and the code behind its fields.</summary>
internal abstract class ObjectBinding(
    ObjectType type, FrozenDictionary<string, FieldBinding> fields, FrozenDictionary<string, AccessRule> access)
{
    public ObjectType Type { get; } = type;

    public FieldBinding Field(string name) => fields[name];

    public AccessRule AccessOf(string field) => access[field];

    public abstract ObjectBatch NewBatch(PlannedSelection selection);

    /// <summary>The value that a root type's fields are read from.</summary>
    public abstract object Root { get; }
}

internal sealed class ObjectBinding<T>(
    ObjectType type, FrozenDictionary<string, FieldBinding> fields, FrozenDictionary<string, AccessRule> access, T? root)
    : ObjectBinding(type, fields, access)
{
    public override object Root => root ?? throw new InvalidOperationException($"{Type.Name} has no root value.");

    public override ObjectBatch NewBatch(PlannedSelection selection) => new ObjectBatch<T>(selection);
}
