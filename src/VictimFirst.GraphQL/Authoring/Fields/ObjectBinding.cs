using System.Collections.Frozen;
using VictimFirst.GraphQL.Execution;
using VictimFirst.GraphQL.Planning;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Authoring.Fields;

/// <summary>An object type of the schema with the C# type of its values and the code behind its fields.</summary>
internal abstract class ObjectBinding(
    ObjectType type, FrozenDictionary<string, FieldBinding> fields, FrozenDictionary<string, FieldRules> rules)
{
    public ObjectType Type { get; } = type;

    public FieldBinding Field(string name) => fields[name];

    public AccessRule AccessOf(string field) => rules[field].Access;

    public FieldCost CostOf(string field) => rules[field].Cost;

    public abstract ObjectBatch NewBatch(PlannedSelection selection);

    /// <summary>The value that a root type's fields are read from.</summary>
    public abstract object Root { get; }
}

/// <summary>What a field's directives say of it: who may read it, and what that costs.</summary>
internal readonly record struct FieldRules(AccessRule Access, FieldCost Cost);

internal sealed class ObjectBinding<T>(
    ObjectType type, FrozenDictionary<string, FieldBinding> fields, FrozenDictionary<string, FieldRules> rules, T? root)
    : ObjectBinding(type, fields, rules)
{
    public override object Root => root ?? throw new InvalidOperationException($"{Type.Name} has no root value.");

    public override ObjectBatch NewBatch(PlannedSelection selection) => new ObjectBatch<T>(selection);
}
