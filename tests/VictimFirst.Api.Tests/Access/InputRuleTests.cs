using System.Runtime.CompilerServices;
using VictimFirst.GraphQL.TypeSystem;
using Xunit.Abstractions;
using TypeSystemSchema = VictimFirst.GraphQL.TypeSystem.Schema;

namespace VictimFirst.Api.Tests.Access;

/// <summary>
/// Filtering and ordering by a field is reading it: whoever may use an input field or an argument may read what it chooses by. An input
/// field demands what every argument on the way to it demands, and the field that takes the argument.
/// </summary>
public sealed class InputRuleTests(ITestOutputHelper output)
{
    private static readonly TypeSystemSchema Contract = SchemaBuilder.Build(
        File.ReadAllText(Path.Combine(Root(), "schema/schema.graphql")));

    [Fact]
    public void NoInputField_IsWeakerThanWhatItFiltersOrOrdersBy()
    {
        var weaker = Weaker(Contract, out var pairs);

        output.WriteLine($"{pairs} pairs of an input and what it chooses by");
        Assert.Empty(weaker);
        Assert.True(pairs > 50, $"{pairs} pairs.");
    }

    [Fact]
    public void EveryInputField_IsAboutSomething()
    {
        var filtered = new FilteredMembers(Contract);

        Assert.Empty(
            from type in Contract.Types.OfType<InputObjectType>()
            where FilteredMembers.IsChoice(type)
            from field in type.Fields
            where !FilteredMembers.IsJoint(type, field) && filtered.Of(type, field) is null
            select $"{type.Name}.{field.Name} filters or orders by nothing that FilteredMembers knows of");
    }

    private const string Leaky = """
        directive @authenticated on FIELD_DEFINITION
        directive @requiresScopes(scopes: [[String!]!]!) on FIELD_DEFINITION | OBJECT | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION
        type Query {
          people(where: PersonFilter, order: PersonOrder): [Person!]! @requiresScopes(scopes: [["read"]])
          person(name: String): Person @requiresScopes(scopes: [["read"]])
        }
        type Person @requiresScopes(scopes: [["read"]]) {
          number: ID!
          name: String! @requiresScopes(scopes: [["read.personal"], ["read.names", "read.more"]])
          home: Place
        }
        type Place @requiresScopes(scopes: [["read.personal"]]) { street: String! }
        input PersonFilter { number: ID name: String @requiresScopes(scopes: [["read.names"]]) home: PlaceFilter }
        input PersonOrder { name: Boolean @requiresScopes(scopes: [["read.personal"]]) }
        input PlaceFilter { street: String }
        """;

    /// <summary>The test's own test: a rule that is missing, one that is weaker, one on a way around, and no good one.</summary>
    [Fact]
    public void Rules_ThatAreWeaker_AreFound() => Assert.Equal(
        [("PersonFilter.name", "Person.name"), ("PlaceFilter.street", "Place.street"), ("Query.person(name:)", "Person.name")],
        Weaker(SchemaBuilder.Build(Leaky), out _).Select(found => (found.Input, found.ChoosesBy)).Order());

    private static List<Weakness> Weaker(TypeSystemSchema schema, out int pairs)
    {
        var filtered = new FilteredMembers(schema);
        var weaker = new List<Weakness>();
        var tried = 0;
        // What a mutation is given, it is to write; the answer's rules are asked of the answer.
        foreach (var field in schema.Types.OfType<ObjectType>().Where(type => type != schema.Mutation).SelectMany(type => type.Fields))
        {
            foreach (var argument in field.Arguments)
            {
                var demanded = FilteredMember.Of(field).Rule.And(StatedRule.Of(argument.AppliedDirectives));
                if (filtered.Of(field, argument) is { } chosen) Compare($"{field.Coordinate}({argument.Name}:)", demanded, chosen);
                if (argument.Type.Named is InputObjectType input) Follow(input, demanded, []);
            }
        }

        pairs = tried;
        return [.. weaker.Distinct()];

        void Follow(InputObjectType type, StatedRule demanded, HashSet<InputObjectType> above)
        {
            if (!FilteredMembers.IsChoice(type) || !above.Add(type)) return;
            foreach (var field in type.Fields)
            {
                var below = demanded.And(StatedRule.Of(field.AppliedDirectives));
                if (!FilteredMembers.IsJoint(type, field) && filtered.Of(type, field) is { } chosen)
                    Compare($"{type.Name}.{field.Name}", below, chosen);
                if (field.Type.Named is InputObjectType inner) Follow(inner, below, [.. above]);
            }
        }

        void Compare(string input, StatedRule demanded, FilteredMember chosen)
        {
            tried++;
            if (!demanded.IsAtLeastAsStrongAs(chosen.Rule))
                weaker.Add(new Weakness(input, chosen.Coordinate, $"{demanded} lets in whom {chosen.Rule} does not"));
        }
    }

    private static string Root([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../.."));

    private sealed record Weakness(string Input, string ChoosesBy, string Why);
}
