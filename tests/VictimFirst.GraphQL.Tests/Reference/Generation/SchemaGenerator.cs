using VictimFirst.GraphQL.Tests.Reference.Model;

namespace VictimFirst.GraphQL.Tests.Reference.Generation;

/// <summary>
/// Valid schemas with everything that the type system has. Within a schema a field's name nearly always means the same type and arguments:
/// otherwise no document over it would merge.
/// </summary>
internal sealed class SchemaGenerator
{
    private static readonly IReadOnlyList<string> LeafFields =
        ["id", "name", "title", "count", "size", "status", "price", "flag", "note", "tags", "scores", "code", "names", "extra"];
    private static readonly IReadOnlyList<string> CompositeFields =
        ["author", "owner", "items", "parent", "children", "node", "nodes", "related", "search", "home"];
    private static readonly IReadOnlyList<string> ArgumentNames =
        ["first", "after", "filter", "order", "where", "kind", "text", "ids", "limit"];
    private static readonly IReadOnlyList<string> BuiltIn = ["Int", "Float", "String", "Boolean", "ID"];

    private readonly Dice dice;
    private readonly SchemaModel schema = new();
    private readonly Dictionary<string, FieldModel> fields = [];
    private readonly Literals literals;

    private SchemaGenerator(Dice dice)
    {
        this.dice = dice;
        literals = new Literals(schema, dice);
    }

    public static SchemaModel Generate(Dice dice) => new SchemaGenerator(dice).Generate();

    private SchemaModel Generate()
    {
        Names(TypeKind.Scalar, "Custom", dice.Between(0, 2));
        Names(TypeKind.Enum, "Color", dice.Between(1, 2));
        Names(TypeKind.Input, "Filter", dice.Between(1, 3));
        Names(TypeKind.Interface, "Entity", dice.Between(1, 3));
        Names(TypeKind.Object, "Book", dice.Between(2, 5));
        Names(TypeKind.Union, "Result", dice.Between(1, 2));
        NameRoots();
        Enums();
        Inputs();
        DirectiveGenerator.AddDefinitions(schema, dice, InputOf);
        Interfaces();
        Objects();
        foreach (var union in schema.Of(TypeKind.Union))
            union.Members.AddRange(
                AtLeastOne(schema.Of(TypeKind.Object).Where(t => t.Name.StartsWith("Book", StringComparison.Ordinal)), 60)
                    .Select(t => t.Name));
        SchemaDecoration.Add(schema, dice);
        var inOrder = dice.Shuffled(schema.Types);
        schema.Types.Clear();
        schema.Types.AddRange(inOrder);
        return schema;
    }

    private void Names(TypeKind kind, string prefix, int count)
    {
        for (var i = 0; i < count; i++)
            schema.Types.Add(new TypeModel(kind, $"{prefix}{(char)('A' + i)}"));
    }

    private void NameRoots()
    {
        schema.HasDefinition = dice.Chance(35);
        foreach (var (operation, name) in new[] { ("query", "Query"), ("mutation", "Mutation"), ("subscription", "Subscription") })
        {
            if (operation != "query" && dice.Chance(45))
                continue;
            var type = schema.HasDefinition && dice.Chance(40) ? $"My{name}" : name;
            schema.Roots.Add((operation, type));
            schema.Types.Add(new TypeModel(TypeKind.Object, type));
        }

        if (schema.HasDefinition && dice.Chance(30))
            schema.RootsInExtensionFrom = 1;
    }

    private void Enums()
    {
        foreach (var type in schema.Of(TypeKind.Enum))
            type.Values.AddRange(AtLeastOne(["RED", "GREEN", "BLUE", "grey", "Red", "_x1"], 60).Select(v => new EnumValueModel(v)));
    }

    private void Inputs()
    {
        var inputs = schema.Of(TypeKind.Input).ToList();
        foreach (var type in inputs)
        {
            type.IsOneOf = dice.Chance(25);
            foreach (var name in AtLeastOne(["a", "b", "c", "eq", "and", "nested", "list"], 45))
            {
                // Only earlier types, so that no value must contain itself; now and then any, where null ends it.
                var earlier = inputs.TakeWhile(t => t != type).ToList();
                var input = dice.Chance(25) && earlier.Count > 0 ? new InputModel(name, Wrapped(dice.Pick(earlier).Name, 30))
                    : dice.Chance(10) ? new InputModel(
                        name,
                        dice.Chance(50)
                            ? new NamedReference(dice.Pick(inputs).Name)
                            : new ListReference(new NamedReference(dice.Pick(inputs).Name)))
                    : InputOf(name, leavesOnly: true);
                if (type.IsOneOf)
                    input = new InputModel(name, input.Type.Nullable);
                type.Inputs.Add(input);
            }

            // One that ends: a value may have to choose it.
            if (type.IsOneOf)
                type.Inputs.Add(new InputModel("leaf", new NamedReference(dice.Pick(BuiltIn))));
        }
    }

    private void Interfaces()
    {
        var interfaces = schema.Of(TypeKind.Interface).ToList();
        foreach (var type in interfaces)
        {
            foreach (var earlier in interfaces.TakeWhile(t => t != type).Where(_ => dice.Chance(40)))
                Implement(type, earlier);
            Add(type, dice.Between(1, 3));
        }
    }

    private void Objects()
    {
        foreach (var type in schema.Of(TypeKind.Object).ToList())
        {
            var isRoot = schema.Roots.Exists(r => r.Type == type.Name);
            foreach (var contract in schema.Of(TypeKind.Interface).Where(_ => dice.Chance(isRoot ? 10 : 45)).ToList())
                Implement(type, contract);
            Add(type, dice.Between(2, 5));
            if (isRoot && schema.Root("query") == type.Name)
                AddField(type, dice.Pick(CompositeFields));
        }
    }

    /// <summary>A type that implements an interface names those that the interface implements too (section 3.6).</summary>
    private void Implement(TypeModel type, TypeModel contract)
    {
        foreach (var name in contract.Interfaces.Append(contract.Name).Where(n => !type.Interfaces.Contains(n)).ToList())
        {
            type.Interfaces.Add(name);
            foreach (var required in schema.Type(name)!.Fields)
                AddField(type, required.Name, required);
        }
    }

    private void Add(TypeModel type, int count)
    {
        for (var i = 0; i < count; i++)
            AddField(type, dice.Pick(dice.Chance(60) ? LeafFields : CompositeFields));
    }

    private void AddField(TypeModel type, string name, FieldModel? contract = null)
    {
        if (type.Fields.Exists(f => f.Name == name))
            return;
        if (!fields.TryGetValue(name, out var meaning))
            fields.Add(name, meaning = NewField(name));
        var model = contract ?? meaning;

        // An interface keeps to the meaning: a type may implement two that share a field.
        var isObject = type.Kind == TypeKind.Object;
        var field = new FieldModel(name, isObject ? Narrowed(model.Type, contract is not null ? 15 : 5) : model.Type);
        foreach (var argument in model.Arguments)
            field.Arguments.Add(new InputModel(argument.Name, argument.Type) { Default = argument.Default });
        if (contract is not null && isObject && dice.Chance(10) && !field.Arguments.Exists(a => a.Name == "more"))
            field.Arguments.Add(InputOf("more", leavesOnly: true, required: false));
        type.Fields.Add(field);
    }

    /// <summary>A field may promise more than its interface does (section 3.6, covariance).</summary>
    private TypeReference Narrowed(TypeReference type, int percent) =>
        !type.IsNonNull && dice.Chance(percent) ? new NonNullReference(type) : type;

    private FieldModel NewField(string name)
    {
        var isLeaf = LeafFields.Contains(name);
        var kinds = isLeaf ? new[] { TypeKind.Scalar, TypeKind.Enum } : [TypeKind.Object, TypeKind.Interface, TypeKind.Union];
        var own = schema.Of(kinds).Select(t => t.Name);
        var field = new FieldModel(name, Wrapped(dice.Pick([.. own, .. isLeaf ? BuiltIn : []]), 35));
        foreach (var argument in dice.Chance(35) ? dice.Shuffled(ArgumentNames).Take(dice.Between(1, 3)) : [])
            field.Arguments.Add(InputOf(argument, leavesOnly: false));
        return field;
    }

    private InputModel InputOf(string name, bool leavesOnly, bool required = true)
    {
        TypeKind[] kinds = leavesOnly ? [TypeKind.Scalar, TypeKind.Enum] : [TypeKind.Scalar, TypeKind.Enum, TypeKind.Input, TypeKind.Input];
        var named = kinds.SelectMany(k => schema.Of(k)).Select(t => t.Name);
        var type = Wrapped(dice.Pick([.. named, .. BuiltIn]), 30);
        var input = new InputModel(name, required ? type : type.Nullable);
        if (dice.Chance(30))
            input.Default = literals.Of(input.Type);
        return input;
    }

    /// <summary>
    /// An argument of a directive: of built-in types, since those of the schema may use the directive, and a circle is forbidden.
    /// </summary>
    private InputModel InputOf(string name)
    {
        var input = new InputModel(name, Wrapped(dice.Pick(BuiltIn), 30));
        if (dice.Chance(30))
            input.Default = literals.Of(input.Type);
        return input;
    }

    private TypeReference Wrapped(string name, int percent)
    {
        TypeReference type = new NamedReference(name);
        if (dice.Chance(percent))
            type = new NonNullReference(type);
        while (dice.Chance(22))
        {
            type = new ListReference(type);
            if (dice.Chance(percent))
                type = new NonNullReference(type);
        }

        return type;
    }

    private List<T> AtLeastOne<T>(IEnumerable<T> options, int percent)
    {
        var all = options.ToList();
        return dice.Some(all, percent) is { Count: > 0 } some ? some : [dice.Pick(all)];
    }
}
