using VictimFirst.GraphQL.TypeSystem.Scalars;

namespace VictimFirst.GraphQL.Tests.TypeSystem.Scalars;

public sealed class IdCoercionTests
{
    private static readonly IdCoercion Scalar = new();

    [Theory]
    [InlineData("\"a\"", "a")]
    [InlineData("12345678901234567890", "12345678901234567890")]
    [InlineData("1.0", "!ID cannot represent a non-string and non-integer value: 1.0")]
    [InlineData("true", "!ID cannot represent a non-string and non-integer value: true")]
    public void Literal_IsAStringOrAnInteger(string literal, object expected) =>
        Assert.Equal(expected, ScalarExpectation.Literal(Scalar, literal));

    [Theory]
    [InlineData("\"a\"", "a")]
    [InlineData("7", "7")]
    [InlineData("7.0", "7")]
    [InlineData("7.5", "!ID cannot represent value: 7.5")]
    [InlineData("true", "!ID cannot represent value: true")]
    public void Json_IsAStringOrAnInteger(string json, object expected) => Assert.Equal(expected, ScalarExpectation.Json(Scalar, json));

    [Theory]
    [InlineData("a", "\"a\"")]
    [InlineData(7, "\"7\"")]
    [InlineData(7L, "\"7\"")]
    [InlineData(7.5, "!ID cannot represent value: 7.5")]
    [InlineData(true, "!ID cannot represent value: true")]
    public void Result_IsWrittenAsText(object value, string expected) => Assert.Equal(expected, ScalarExpectation.Written(Scalar, value));

    [Fact]
    public void Guid_IsWrittenWithHyphens() =>
        Assert.Equal(
            "\"6f9619ff-8b86-d011-b42d-00c04fc964ff\"",
            ScalarExpectation.Written(Scalar, new Guid("6f9619ff-8b86-d011-b42d-00c04fc964ff")));
}
