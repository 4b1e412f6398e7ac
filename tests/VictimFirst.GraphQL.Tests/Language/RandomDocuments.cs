using System.Collections.Immutable;
using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.Tests.Language;

/// <summary>Makes trees of all kinds of nodes, the same for the same seed.</summary>
internal sealed class RandomDocuments(int seed)
{
    private readonly Random random = new(seed);

    public DocumentNode Next() => new() { Source = new Source(string.Empty), Definitions = Many(1, 4, Definition) };

    private bool Maybe(int oneIn = 2) => random.Next(oneIn) == 0;

    private ImmutableArray<T> Many<T>(int least, int most, Func<T> item) =>
        [.. Enumerable.Range(0, random.Next(least, most + 1)).Select(_ => item())];

    private NameNode Name() => new() { Value = Pick("a", "b_1", "type", "on2", "query", "_", "input", "Xyz") };

    private T Pick<T>(params T[] choices) => choices[random.Next(choices.Length)];

    private string Text() =>
        string.Concat(Many(0, 6, () => Pick("a", " ", "\n", "\"", "\\", "é", "\t", "\"\"\"", "long words to make a line break")));

    private StringValueNode String() => new() { Value = Text(), IsBlock = false };

    private StringValueNode? Description()
    {
        if (Maybe()) return null;
        var text = Text();
        return new StringValueNode { Value = text, IsBlock = Maybe() && BlockString.CanHold(text) };
    }

    private ValueNode Value(int depth, bool constant) => random.Next(depth > 2 ? 7 : 9) switch
    {
        0 => new IntValueNode { Raw = Pick("0", "-1", "12345678901234567890") },
        1 => new FloatValueNode { Raw = Pick("0.5", "-1e10", "1.5E-3") },
        2 => String(),
        3 => new BooleanValueNode { Value = Maybe() },
        4 => new NullValueNode(),
        5 => new EnumValueNode { Value = Pick("RED", "on", "type") },
        6 => constant ? new NullValueNode() : Variable(),
        7 => new ListValueNode { Values = Many(0, 3, () => Value(depth + 1, constant)) },
        _ => new ObjectValueNode { Fields = Many(0, 3, () => new ArgumentNode { Name = Name(), Value = Value(depth + 1, constant) }) },
    };

    private VariableNode Variable() => new() { Name = Name() };

    private ImmutableArray<ArgumentNode> Arguments(bool constant) =>
        Many(0, 2, () => new ArgumentNode { Name = Name(), Value = Value(0, constant) });

    private ImmutableArray<DirectiveNode> Directives(bool constant = true) =>
        Maybe() ? [] : Many(0, 2, () => new DirectiveNode { Name = Name(), Arguments = Arguments(constant) });

    private NamedTypeNode Named() => new() { Name = Name() };

    private TypeNode Type(int depth = 0)
    {
        TypeNode type = depth < 3 && Maybe(3) ? new ListTypeNode { Item = Type(depth + 1) } : Named();
        return Maybe(3) ? new NonNullTypeNode { Inner = type } : type;
    }

    private SelectionSetNode Selections(int depth) => new() { Selections = Many(1, 3, () => Selection(depth)) };

    private SelectionNode Selection(int depth) => random.Next(depth > 3 ? 2 : 4) switch
    {
        0 => new FragmentSpreadNode { Name = Name(), Directives = Directives(constant: false) },
        1 => new FieldNode { Name = Name(), Alias = Maybe() ? Name() : null, Arguments = Arguments(constant: false) },
        2 => new FieldNode { Name = Name(), Directives = Directives(constant: false), SelectionSet = Selections(depth + 1) },
        _ => new InlineFragmentNode
        {
            TypeCondition = Maybe() ? Named() : null,
            Directives = Directives(constant: false),
            SelectionSet = Selections(depth + 1),
        },
    };

    private InputValueDefinitionNode Input() => new()
    {
        Description = Description(),
        Name = Name(),
        Type = Type(),
        DefaultValue = Maybe() ? Value(0, constant: true) : null,
        Directives = Directives(),
    };

    private FieldDefinitionNode Field() =>
        new() { Description = Description(), Name = Name(), Arguments = Many(0, 2, Input), Type = Type(), Directives = Directives() };

    private DefinitionNode Definition() => random.Next(10) switch
    {
        0 or 1 => new OperationDefinitionNode
        {
            Description = Description(),
            Kind = Pick(OperationKind.Query, OperationKind.Mutation, OperationKind.Subscription),
            Name = Maybe() ? Name() : null,
            Variables = Many(0, 2, () => new VariableDefinitionNode
            {
                Description = Description(),
                Variable = Variable(),
                Type = Type(),
                DefaultValue = Maybe() ? Value(0, constant: true) : null,
                Directives = Directives(),
            }),
            Directives = Directives(constant: false),
            SelectionSet = Selections(0),
        },
        2 => new FragmentDefinitionNode
        {
            Description = Description(),
            Name = Name(),
            TypeCondition = Named(),
            Directives = Directives(constant: false),
            SelectionSet = Selections(0),
        },
        3 => new ObjectTypeDefinitionNode
        {
            Description = Description(),
            Name = Name(),
            Interfaces = Many(0, 2, Named),
            Directives = Directives(),
            Fields = Many(0, 3, Field),
        },
        4 => new InterfaceTypeDefinitionNode { IsExtension = true, Name = Name(), Fields = Many(1, 2, Field) },
        5 => new UnionTypeDefinitionNode
        {
            Description = Description(), Name = Name(), Directives = Directives(), Members = Many(0, 3, Named),
        },
        6 => new EnumTypeDefinitionNode
        {
            Description = Description(),
            Name = Name(),
            Values = Many(
                0, 3, () => new EnumValueDefinitionNode { Description = Description(), Name = Name(), Directives = Directives() }),
        },
        7 => new InputObjectTypeDefinitionNode
        {
            Description = Description(), Name = Name(), Directives = Directives(), Fields = Many(0, 3, Input)
        },
        8 => new DirectiveDefinitionNode
        {
            Description = Description(),
            Name = Name(),
            Arguments = Many(0, 2, Input),
            IsRepeatable = Maybe(),
            Locations = [new NameNode { Value = "FIELD" }, new NameNode { Value = "ENUM_VALUE" }],
        },
        _ => new SchemaDefinitionNode
        {
            Description = Description(),
            Directives = Directives(),
            OperationTypes = Many(
                1, 2, () => new OperationTypeNode { Kind = Pick(OperationKind.Query, OperationKind.Mutation), Type = Named() }),
        },
    };
}
