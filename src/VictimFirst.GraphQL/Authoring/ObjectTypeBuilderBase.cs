using VictimFirst.GraphQL.Authoring.Fields;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Authoring;

/// <summary>An object type's name, its C# type and the fields bound so far.</summary>
public abstract class ObjectTypeBuilder
{
    private readonly Dictionary<string, Func<FieldDefinition, BindingContext, FieldBinding?>> fields = new(StringComparer.Ordinal);

    private protected ObjectTypeBuilder(string name, Type clrType)
    {
        Name = name;
        ClrType = clrType;
    }

    internal string Name { get; }
    internal Type ClrType { get; }

    internal abstract ObjectBinding Build(ObjectType type, BindingContext context);

    private protected void Add(string field, Func<FieldDefinition, BindingContext, FieldBinding?> build)
    {
        if (!fields.TryAdd(field, build))
            throw new InvalidOperationException($"{Name}.{field} is bound twice.");
    }

    private protected Dictionary<string, FieldBinding> BuildFields(
        ObjectType type, BindingContext context, Func<FieldDefinition, FieldBinding?> byProperty)
    {
        foreach (var unknown in fields.Keys.Where(name => !context.IsView && type.Field(name) is null))
            context.Problem($"{type.Name}.{unknown}", "bound, but not in the schema");

        var built = new Dictionary<string, FieldBinding>(StringComparer.Ordinal);
        foreach (var definition in type.Fields)
        {
            var field = fields.TryGetValue(definition.Name, out var build) ? build(definition, context) : byProperty(definition);
            if (field is null)
                continue;
            if (field is not SourceBinding && context.IsOnlyEvents(type))
                context.Problem(definition.Coordinate, "a field of the subscription type needs events: bind it with Subscribe");
            if (field.Arguments is null && definition.Arguments is not [])
            {
                var unread = string.Join(", ", definition.Arguments.Select(a => a.Name));
                context.Problem(definition.Coordinate, $"nothing reads its arguments ({unread})");
            }

            built.Add(definition.Name, field);
        }

        return built;
    }
}
