using VictimFirst.GraphQL.Authoring;

namespace VictimFirst.GraphQL.Tests.Authoring;

public sealed class EnumNamesTests
{
    [Theory]
    [InlineData("Open", "OPEN")]
    [InlineData("NotStarted", "NOT_STARTED")]
    [InlineData("OPCCLead", "OPCC_LEAD")]
    [InlineData("Vcop2Right", "VCOP2_RIGHT")]
    [InlineData("Age18To24", "AGE18_TO24")]
    [InlineData("Age18_24", "AGE18_24")]
    [InlineData("A", "A")]
    public void Name_OfAMember_IsInScreamingSnakeCase(string member, string name) => Assert.Equal(name, EnumNames.Of(member));
}
