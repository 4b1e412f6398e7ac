using System.Text.Json.Nodes;
using VictimFirst.GraphQL.Tests.Reference.Generation;
using VictimFirst.GraphQL.Tests.Reference.Model;
using VictimFirst.GraphQL.Tests.Reference.Mutations;

namespace VictimFirst.GraphQL.Tests.Reference;

/// <summary>Makes the cases of a run: schemas, whole and broken, and documents over them, whole and broken.</summary>
internal sealed class CaseGenerator(int seed)
{
    private readonly Dice dice = new(seed);
    private int nextMutation;

    /// <param name="schemas">Each is asked for once as it is, and once broken in each of <paramref name="brokenPerSchema"/> ways.</param>
    public IEnumerable<Case> Generate(int schemas, int brokenPerSchema, int validPerSchema, int invalidPerSchema, int syntaxPerSchema)
    {
        for (var i = 0; i < schemas; i++)
        {
            var schemaSeed = dice.Seed();
            var schema = SchemaGenerator.Generate(new Dice(schemaSeed));
            var sdl = SchemaText.Of(schema);
            yield return new Case("schema", sdl, null);
            yield return new Case("print", null, sdl);
            yield return new Case("parse", null, SyntaxMutations.Break(sdl, dice), "syntax");
            for (var j = 0; j < validPerSchema; j++)
            {
                var document = DocumentGenerator.Generate(schema, new Dice(dice.Seed()));
                var text = DocumentText.Of(document);
                if (dice.Chance(50))
                    yield return new Case("print", null, text);
                yield return Execution(schema, sdl, document, text);
            }

            for (var j = 0; j < syntaxPerSchema; j++)
            {
                var text = SyntaxMutations.Break(DocumentText.Of(DocumentGenerator.Generate(schema, new Dice(dice.Seed()))), dice);
                yield return new Case(dice.Pick(["parse", "print", "validate"]), sdl, text, "syntax");
            }

            for (var j = 0; j < invalidPerSchema; j++)
                yield return BrokenDocument(schema, sdl);
            for (var j = 0; j < brokenPerSchema; j++)
                yield return BrokenSchema(schemaSeed);
        }
    }

    private Case BrokenDocument(SchemaModel schema, string sdl)
    {
        while (true)
        {
            var document = DocumentGenerator.Generate(schema, new Dice(dice.Seed()));
            var mutation = dice.Pick(DocumentMutation.All);
            if (!mutation.Apply(schema, document, dice))
                continue;
            var names = mutation.Aim;
            if (dice.Chance(20) && dice.Pick(DocumentMutation.All) is var second && second.Apply(schema, document, dice))
                names += " and " + second.Aim;
            return new Case(dice.Chance(10) ? "execute" : "validate", sdl, DocumentText.Of(document), names);
        }
    }

    private Case BrokenSchema(int schemaSeed)
    {
        var mutation = SchemaMutation.All[nextMutation++ % SchemaMutation.All.Count];
        while (true)
        {
            var schema = SchemaGenerator.Generate(new Dice(schemaSeed));
            if (mutation.Apply(schema, dice))
                return new Case("schema", SchemaText.Of(schema), null, mutation.Aim);
            schemaSeed = dice.Seed();
        }
    }

    private Case Execution(SchemaModel schema, string sdl, DocumentModel document, string text)
    {
        var operation = document.Operations.FirstOrDefault(o => o.Operation != "subscription") ?? document.Operations.First();
        if (operation.Operation == "subscription")
            return new Case("validate", sdl, text);
        var values = new JsonValues(schema, dice, dice.Pick([0, 2, 10]));
        var variables = new JsonObject();
        foreach (var variable in operation.Variables.Where(v => (v.Type.IsNonNull && v.Default is null) || dice.Chance(60)))
            variables[variable.Name] = values.Input(variable.Type);
        return new Case("execute", sdl, text)
        {
            OperationName = document.Operations.Count() > 1 ? dice.Chance(97) ? operation.Name : dice.Pick([null, "Nowhere"]) : null,
            Variables = variables,
            Root = new RootValues(schema, document, dice, values).Of(operation),
        };
    }
}
