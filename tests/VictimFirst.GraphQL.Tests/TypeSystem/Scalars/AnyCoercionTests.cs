using VictimFirst.GraphQL.TypeSystem.Coercion;
using VictimFirst.GraphQL.TypeSystem.Scalars;

namespace VictimFirst.GraphQL.Tests.TypeSystem.Scalars;

public sealed class AnyCoercionTests
{
    [Theory]
    [InlineData("1", 1)]
    [InlineData("5000000000", 5_000_000_000L)]
    [InlineData("1.5", 1.5)]
    [InlineData("\"a\"", "a")]
    [InlineData("RED", "RED")]
    [InlineData("true", true)]
    public void Literal_BecomesTheNearestValue(string literal, object expected) =>
        Assert.Equal(expected, ScalarExpectation.Literal(AnyCoercion.Instance, literal));

    [Fact]
    public void Literal_ListsAndObjectsKeepTheirShape()
    {
        var value = Assert.IsType<InputObject>(ScalarExpectation.Literal(AnyCoercion.Instance, "{a: [1, null, {b: \"x\"}]}"));
        var items = Assert.IsType<object?[]>(value["a"]);
        Assert.Equal([1, null], items[..2]);
        Assert.Equal("x", Assert.IsType<InputObject>(items[2])["b"]);
    }

    [Theory]
    [InlineData("{\"a\":[1,null,2.5,\"x\",{\"b\":true}]}")]
    [InlineData("[]")]
    [InlineData("\"x\"")]
    public void Json_IsWrittenAsItWasRead(string json) =>
        Assert.Equal(json, ScalarExpectation.Written(AnyCoercion.Instance, ScalarExpectation.Json(AnyCoercion.Instance, json)));
}
