using VictimFirst.GraphQL.Tests.Reference.Generation;
using VictimFirst.GraphQL.Tests.Reference.Model;

namespace VictimFirst.GraphQL.Tests.Reference.Mutations;

/// <summary>Arguments and input objects that cannot be given, or whose defaults do not fit. Sections 3.6.1, 3.10 and 3.13.3.</summary>
internal static class InputMutations
{
    private static readonly IReadOnlyList<string> Misfits =
        ["1.5", "\"text\"", "NOWHERE", "[[1]]", "{nowhere: 1}", "null", "true", "{a: NOWHERE, eq: [1]}", "[null]"];

    public static IReadOnlyList<SchemaMutation> All { get; } =
    [
        new("a default that does not fit", (schema, dice) =>
        {
            if (dice.PickOrNone(Inputs(schema)) is not { } input)
                return false;
            input.Default = dice.Pick(Misfits);
            return true;
        }),
        new("a required input that is deprecated", (schema, dice) =>
        {
            if (dice.PickOrNone(Inputs(schema).Where(i => i.Type.IsNonNull)) is not { } input)
                return false;
            input.Default = null;
            input.Directives.Add("@deprecated");
            return true;
        }),
        new("an input field of an output type", (schema, dice) =>
        {
            var input = dice.Pick(schema.Of(TypeKind.Input).SelectMany(t => t.Inputs).ToList());
            input.Type = input.Type.Renamed(dice.Pick(schema.Of(TypeKind.Object, TypeKind.Interface, TypeKind.Union).ToList()).Name);
            input.Default = null;
            return true;
        }),
        new("an input object that must hold itself", (schema, dice) =>
        {
            var chain = dice.Shuffled(schema.Of(TypeKind.Input)).Take(dice.Between(1, 3)).ToList();
            for (var i = 0; i < chain.Count; i++)
                chain[i].Inputs.Add(new InputModel("circle", new NonNullReference(new NamedReference(chain[(i + 1) % chain.Count].Name))));
            return true;
        }),
        new("a default that holds itself", (schema, dice) =>
        {
            var chain = dice.Shuffled(schema.Of(TypeKind.Input).Where(t => !t.IsOneOf && !t.Inputs.Exists(i => i.IsRequired)))
                .Take(dice.Between(1, 2)).ToList();
            for (var i = 0; i < chain.Count; i++)
                chain[i].Inputs.Add(new InputModel("again", new NamedReference(chain[(i + 1) % chain.Count].Name)) { Default = "{}" });
            return chain.Count > 0;
        }),
        new("a OneOf field that is required", (schema, dice) =>
        {
            var type = dice.Pick(schema.Of(TypeKind.Input).ToList());
            type.IsOneOf = true;
            type.Inputs.Add(new InputModel("must", new NonNullReference(new NamedReference("Int"))));
            return true;
        }),
        new("a OneOf field with a default", (schema, dice) =>
        {
            var type = dice.Pick(schema.Of(TypeKind.Input).ToList());
            type.IsOneOf = true;
            type.Inputs.Add(new InputModel("usual", new NamedReference("Int")) { Default = "1" });
            return true;
        }),
    ];

    private static IEnumerable<InputModel> Inputs(SchemaModel schema) => schema.Types.SelectMany(t => t.Inputs)
        .Concat(schema.Types.SelectMany(t => t.Fields).SelectMany(f => f.Arguments))
        .Concat(schema.Directives.SelectMany(d => d.Arguments));
}
