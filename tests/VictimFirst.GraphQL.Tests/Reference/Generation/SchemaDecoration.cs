using VictimFirst.GraphQL.Tests.Reference.Model;

namespace VictimFirst.GraphQL.Tests.Reference.Generation;

/// <summary>Descriptions, applied directives and extensions: what a schema can go without.</summary>
internal static class SchemaDecoration
{
    private static readonly IReadOnlyList<string> Reasons =
        ["", "(reason: \"old\")", "(reason: \"\")", "(reason: \"with \\\"quotes\\\"\")"];

    public static void Add(SchemaModel schema, Dice dice)
    {
        var literals = new Literals(schema, dice);
        var percent = dice.Pick([0, 10, 40]);
        if (schema.HasDefinition)
        {
            schema.Description = Description();
            schema.SchemaDirectives.AddRange(Uses("SCHEMA"));
        }

        foreach (var directive in schema.Directives)
        {
            directive.Description = Description();
            foreach (var argument in directive.Arguments)
            {
                argument.Description = Description();
                Deprecate(argument.Directives, !argument.IsRequired);
            }
        }

        foreach (var type in schema.Types)
            Decorate(type);

        string? Description() => dice.Chance(percent) ? dice.Pick(Literals.Strings) : null;

        IEnumerable<string> Uses(string location) => DirectiveGenerator.Uses(schema, dice, location, 12, literals);

        void Deprecate(List<string> directives, bool allowed)
        {
            if (allowed && dice.Chance(8))
                directives.Add("@deprecated" + dice.Pick(Reasons));
        }

        void Decorate(TypeModel type)
        {
            type.Description = Description();
            type.Directives.AddRange(Uses(LocationOf(type.Kind)));
            if (type.Kind == TypeKind.Scalar && dice.Chance(40))
                type.Directives.Add("@specifiedBy(url: \"https://example.com/scalar\")");
            if (dice.Chance(15))
                type.ExtensionFrom = dice.Between(0, type.Kind == TypeKind.Union ? 1 : 3);
            foreach (var value in type.Values)
            {
                value.Description = Description();
                Deprecate(value.Directives, true);
                value.Directives.AddRange(Uses("ENUM_VALUE"));
            }

            Inputs(type.Inputs, "INPUT_FIELD_DEFINITION");
            foreach (var field in type.Fields)
            {
                field.Description = Description();

                // A field may not be deprecated where its interface's is not.
                Deprecate(field.Directives, type.Interfaces.Count == 0);
                field.Directives.AddRange(Uses("FIELD_DEFINITION"));
                Inputs(field.Arguments, "ARGUMENT_DEFINITION");
            }
        }

        void Inputs(List<InputModel> inputs, string location)
        {
            foreach (var input in inputs)
            {
                input.Description = Description();
                Deprecate(input.Directives, !input.IsRequired);
                input.Directives.AddRange(Uses(location));
            }
        }
    }

    private static string LocationOf(TypeKind kind) => kind switch
    {
        TypeKind.Input => "INPUT_OBJECT",
        _ => kind.ToString().ToUpperInvariant(),
    };
}
