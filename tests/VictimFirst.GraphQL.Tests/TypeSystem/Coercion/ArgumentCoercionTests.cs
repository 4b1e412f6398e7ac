using VictimFirst.GraphQL.Errors;
using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem.Coercion;

namespace VictimFirst.GraphQL.Tests.TypeSystem.Coercion;

/// <summary>Texts compared with graphql-js 17.1.</summary>
public sealed class ArgumentCoercionTests
{
    private static InputObject Coerce(string field, string variableDefinitions = "", string? json = null)
    {
        var text = $"query {variableDefinitions} {{ {field} }}";
        var node = Assert.IsType<FieldNode>(CoercionSchema.Operation(CoercionSchema.Document(text)).SelectionSet.Selections[0]);
        var definition = CoercionSchema.Schema.Query.Field(node.Name.Value)!;
        var variables = CoercionSchema.Variables(text, json);
        Assert.Empty(variables.Errors);
        return ArgumentCoercion.Coerce(definition.Arguments, node.Arguments, variables, node, definition.Coordinate);
    }

    [Theory]
    [InlineData("f", "{b:5 colours:['RED']}")]
    [InlineData("f(a: 1, b: 2, c: 3)", "{a:1 b:2 c:[3] colours:['RED']}")]
    [InlineData("f(colours: null, a: null)", "{a:null b:5 colours:null}")]
    [InlineData("f(p: {x: 1, next: {x: 2, y: null}}, colours: [])", "{b:5 p:{x:1 y:7 next:{x:2 y:null}} colours:[]}")]
    [InlineData("f(o: {name: \"n\"}, any: [1, {a: RED}])", "{b:5 o:{name:'n'} any:[1 {a:'RED'}] colours:['RED']}")]
    public void GoodArguments_AreCoercedInTheOrderOfTheDefinitions(string field, string expected) =>
        Assert.Equal(expected, CoercionSchema.Show(Coerce(field)));

    [Theory]
    [InlineData("f(a: $v)", "{b:5 colours:['RED']}")]
    [InlineData("f(b: $v)", "{b:5 colours:['RED']}")]
    [InlineData("f(p: {x: 1, y: $v})", "{b:5 p:{x:1 y:7} colours:['RED']}")]
    [InlineData("f(any: [$v, {a: $v, b: 1}])", "{b:5 any:[null {b:1}] colours:['RED']}")]
    public void VariableWithoutAValue_LeavesTheDefaultOrNothing(string field, string expected) =>
        Assert.Equal(expected, CoercionSchema.Show(Coerce(field, "($v: Int)")));

    [Theory]
    [InlineData("f(a: $v)", "{a:9 b:5 colours:['RED']}")]
    [InlineData("f(c: [1, $v])", "{b:5 c:[1 9] colours:['RED']}")]
    [InlineData("f(p: {x: $v})", "{b:5 p:{x:9 y:7} colours:['RED']}")]
    [InlineData("f(any: [$v, {a: $v}])", "{b:5 any:[9 {a:9}] colours:['RED']}")]
    public void VariableWithAValue_TakesItsPlace(string field, string expected) =>
        Assert.Equal(expected, CoercionSchema.Show(Coerce(field, "($v: Int)", "{\"v\": 9}")));

    [Theory]
    [InlineData("required", "Argument \"Query.required(x:)\" of required type \"Int!\" was not provided.")]
    [InlineData("required(x: null)", "Argument \"Query.required(x:)\" has invalid value: Expected value of non-null type \"Int!\" not to be null.")]
    [InlineData("required(x: $v)", "Argument \"Query.required(x:)\" has invalid value: Expected variable \"$v\" provided to type \"Int!\" to provide a runtime value.")]
    [InlineData("f(p: {x: 1, path: [{x: \"a\"}]})", "Argument \"Query.f(p:)\" has invalid value at .path[0].x: Int cannot represent non-integer value: \"a\"")]
    [InlineData("f(o: {id: $v})", "Argument \"Query.f(o:)\" has invalid value: Expected variable \"$v\" provided to field \"id\" for OneOf Input Object type \"Choice\" to provide a runtime value.")]
    public void WrongArguments_AreErrors(string field, string message)
    {
        var error = Assert.Throws<GraphQLException>(() => Coerce(field, "($v: Int)")).Error;
        Assert.Equal(message, error.Message);
        Assert.Equal("BAD_USER_INPUT", error.Code);
        Assert.Single(error.Locations);
    }

    [Fact]
    public void NullVariableAtNonNull_IsAnError() => Assert.Equal(
        "Argument \"Query.f(b:)\" has invalid value: Expected variable \"$v\" provided to non-null type \"Int!\" not to be null.",
        Assert.Throws<GraphQLException>(() => Coerce("f(b: $v)", "($v: Int)", "{\"v\": null}")).Message);
}
