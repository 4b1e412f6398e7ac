using VictimFirst.GraphQL.Tests.Reference.Model;

namespace VictimFirst.GraphQL.Tests.Reference.Generation;

/// <summary>The variables of a document. A name means the same in all of its operations, since fragments are shared between them.</summary>
internal sealed class VariablePool(SchemaModel schema, Dice dice)
{
    private readonly List<VariableModel> variables = [];
    private readonly Literals constants = new(schema, dice);

    public IReadOnlyList<VariableModel> All => variables;

    /// <summary>A variable for a place of a type, now and then; null for none.</summary>
    public string? For(TypeReference type, bool hasDefault, int percent)
    {
        if (!dice.Chance(percent))
            return null;
        var known = variables.Where(v => v.Type == type || (v.Type.Nullable == type && v.Type.IsNonNull)).ToList();
        return known.Count > 0 && dice.Chance(60) ? dice.Pick(known).Name : New(type, hasDefault).Name;
    }

    private VariableModel New(TypeReference type, bool hasDefault)
    {
        var variable = new VariableModel($"v{variables.Count}", type);
        if (!type.IsNonNull && dice.Chance(20))
            variable.Type = new NonNullReference(type);

        // Section 5.8.5: a default, here or there, makes up for a type that may be null.
        else if (type.IsNonNull && hasDefault && dice.Chance(40))
            variable.Type = type.Nullable;
        else if (type.IsNonNull && dice.Chance(25))
            (variable.Type, variable.Default) = (type.Nullable, constants.Of(type));
        if (variable.Default is null && dice.Chance(25))
            variable.Default = constants.Of(variable.Type);
        if (dice.Chance(5))
            variable.Description = dice.Pick(Literals.Strings);
        variable.Directives.AddRange(DirectiveGenerator.Uses(schema, dice, "VARIABLE_DEFINITION", 15, constants));
        variables.Add(variable);
        return variable;
    }
}
