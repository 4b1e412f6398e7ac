using System.Collections.Frozen;
using VictimFirst.GraphQL.Authoring.Fields;
using VictimFirst.GraphQL.Authoring.Values;
using VictimFirst.GraphQL.Introspection;
using VictimFirst.GraphQL.Planning;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Authoring;

/// <summary>Joins a schema and its configuration, and collects everything that does not fit.</summary>
/// <param name="isView">
/// Whether the schema is a part of the one that the configuration was written for: what is bound and not in it is left out.
/// </param>
internal sealed class SchemaBinder(Schema schema, SchemaConfiguration configuration, bool requireAccessRules, bool isView)
{
    private readonly List<string> problems = [];
    private readonly Dictionary<CompositeType, ConcreteTypes> concreteTypes = [];
    private readonly SchemaConfiguration introspection = IntrospectionTypes.Configure(schema);

    public ExecutableSchema Bind()
    {
        BindEnums();
        if (!isView)
            RefuseUnknownNames();

        var context = new BindingContext(schema, new ShapeFactory(ConcreteTypesOf, ClrTypeOf), requireAccessRules, isView, problems);
        var inputRules = new InputRules(schema, context.Problem);
        var bindings = new Dictionary<string, ObjectBinding>(StringComparer.Ordinal);
        foreach (var type in ReachableTypes.Of(schema))
        {
            if (BuilderOf(type) is { } builder)
                bindings.Add(type.Name, builder.Build(type, context));
            else
                problems.Add($"{type.Name}: no C# type is bound to it");
        }

        return problems is []
            ? new ExecutableSchema(schema, configuration, bindings.ToFrozenDictionary(), inputRules)
            : throw new SchemaBindingException([.. problems]);
    }

    private ObjectTypeBuilder? BuilderOf(ObjectType type) =>
        configuration.Types.GetValueOrDefault(type.Name) ?? introspection.Types.GetValueOrDefault(type.Name);

    private Type? ClrTypeOf(ObjectType type) => BuilderOf(type)?.ClrType;

    private void BindEnums()
    {
        foreach (var (name, clr) in configuration.Enums)
        {
            if (schema.Type(name) is not EnumType type)
            {
                if (!isView)
                    problems.Add($"{name}: bound as an enum, but the schema has none of that name");
                continue;
            }

            var members = System.Enum.GetNames(clr).ToDictionary(EnumNames.Of, member => System.Enum.Parse(clr, member));
            foreach (var value in type.Values)
            {
                if (members.TryGetValue(value.Name, out var member))
                    value.RuntimeValue = member;
                else
                    problems.Add($"{name}.{value.Name}: no such member of {ClrNames.Of(clr)}");
            }
        }
    }

    private void RefuseUnknownNames()
    {
        foreach (var name in configuration.Types.Keys.Where(name => schema.Type(name) is not ObjectType))
            problems.Add($"{name}: bound as an object type, but the schema has none of that name");
        foreach (var name in configuration.AbstractTypes.Keys.Where(name => schema.Type(name) is not (InterfaceType or UnionType)))
            problems.Add($"{name}: bound as an interface or union, but the schema has none of that name");
    }

    private ConcreteTypes ConcreteTypesOf(CompositeType composite)
    {
        if (concreteTypes.TryGetValue(composite, out var known))
            return known;
        var possible = schema.PossibleTypesOf(composite);
        var byFunction = configuration.AbstractTypes.GetValueOrDefault(composite.Name);
        var byClrType = new Dictionary<Type, ObjectType>();
        foreach (var type in composite is ObjectType || byFunction is not null ? [] : possible)
        {
            if (ClrTypeOf(type) is { } clr && !byClrType.TryAdd(clr, type))
            {
                problems.Add(
                    $"{composite.Name}: {ClrNames.Of(clr)} is bound to both {byClrType[clr]} and {type}; tell them apart with ResolveType");
            }
        }

        Func<object, ObjectType?>? resolve = byFunction is null
            ? null
            : value => possible.FirstOrDefault(p => p.Name == byFunction(value));
        known = new ConcreteTypes(composite, byClrType, resolve);
        concreteTypes.Add(composite, known);
        return known;
    }
}
