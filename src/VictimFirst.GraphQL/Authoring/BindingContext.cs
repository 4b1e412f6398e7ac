using System.Collections.Frozen;
using System.Reflection;
using VictimFirst.GraphQL.Authoring.Fields;
using VictimFirst.GraphQL.Authoring.Inputs;
using VictimFirst.GraphQL.Authoring.Values;
using VictimFirst.GraphQL.Planning;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Authoring;

/// <summary>What binding one schema shares: its shapes and the problems found, which are told all at once.</summary>
internal sealed class BindingContext
{
    private readonly Schema schema;
    private readonly ShapeFactory shapes;
    private readonly bool requireAccessRules;
    private readonly List<string> problems;

    public BindingContext(Schema schema, ShapeFactory shapes, bool requireAccessRules, bool isView, List<string> problems)
    {
        this.schema = schema;
        this.shapes = shapes;
        this.requireAccessRules = requireAccessRules;
        this.problems = problems;
        IsView = isView;
        Inputs = new InputFactory(Problem, isView);
    }

    public Schema Schema => schema;

    /// <summary>Whether code may be bound that the schema does not show.</summary>
    public bool IsView { get; }
    public InputFactory Inputs { get; }
    public NullabilityInfoContext Nullability { get; } = new();

    public void Problem(string coordinate, string text) => problems.Add($"{coordinate}: {text}");

    public bool IsQuery(ObjectType type) => type == schema.Query;

    public bool IsSubscription(FieldsType type) => type == schema.Subscription;

    /// <summary>
    /// Whether objects of the type are nothing but events: a subscription type that some field returns is read as any other, too.
    /// </summary>
    public bool IsOnlyEvents(ObjectType type) => IsSubscription(type) && !schema.Types.OfType<FieldsType>().SelectMany(t => t.Fields)
        .Any(f => f.Type.Named is CompositeType composite && schema.PossibleTypesOf(composite).Contains(type));

    public bool IsRoot(ObjectType type) => type == schema.Query || type == schema.Mutation || type == schema.Subscription;

    public ValueShape<T>? Shape<T>(FieldDefinition field, NullabilityInfo? nullability, PropertyInfo? property = null)
    {
        var shape = shapes.For<T>(field.Type, nullability, out var problem);
        if (problem is not null)
            Problem(field.Coordinate, property is null ? problem : $"{ClrNames.Of(property.DeclaringType!)}.{property.Name}: {problem}");
        return shape;
    }

    public ObjectBinding<T> Finish<T>(ObjectType type, Dictionary<string, FieldBinding> fields, T? root)
    {
        fields[MetaFields.TypeName.Name] = new TypeNameBinding(type);
        var rules = new Dictionary<string, FieldRules>(StringComparer.Ordinal);
        foreach (var name in fields.Keys)
            rules[name] = type.Field(name) is { } field ? new(AccessOf(field), CostOf(field)) : new(AccessRule.Public, FieldCost.Free);
        return new ObjectBinding<T>(type, fields.ToFrozenDictionary(), rules.ToFrozenDictionary(), root);
    }

    private FieldCost CostOf(FieldDefinition field)
    {
        try
        {
            return FieldCost.Of(field);
        }
        catch (FormatException malformed)
        {
            Problem(field.Coordinate, malformed.Message);
            return FieldCost.Free;
        }
    }

    private AccessRule AccessOf(FieldDefinition field)
    {
        try
        {
            if (AccessRules.Of(field) is { } rule)
                return rule;
            if (requireAccessRules && !field.DeclaringType.Name.StartsWith("__", StringComparison.Ordinal))
                Problem(field.Coordinate, "no access rule: @authenticated, @requiresScopes, @policy or @public");
        }
        catch (FormatException malformed)
        {
            Problem(field.Coordinate, malformed.Message);
        }

        return AccessRule.Public;
    }
}
