using VictimFirst.GraphQL.TypeSystem.Scalars;

namespace VictimFirst.GraphQL.Tests.TypeSystem.Scalars;

public sealed class BooleanCoercionTests
{
    private static readonly BooleanCoercion Scalar = new();

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("0", "!Boolean cannot represent a non boolean value: 0")]
    [InlineData("\"true\"", "!Boolean cannot represent a non boolean value: \"true\"")]
    public void Literal_IsABoolean(string literal, object expected) => Assert.Equal(expected, ScalarExpectation.Literal(Scalar, literal));

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("1", "!Boolean cannot represent a non boolean value: 1")]
    public void Json_IsABoolean(string json, object expected) => Assert.Equal(expected, ScalarExpectation.Json(Scalar, json));

    [Theory]
    [InlineData(true, "true")]
    [InlineData(0, "false")]
    [InlineData(2, "true")]
    [InlineData("true", "!Boolean cannot represent a non boolean value: \"true\"")]
    public void Result_IsWrittenAsABoolean(object value, string expected) =>
        Assert.Equal(expected, ScalarExpectation.Written(Scalar, value));
}
