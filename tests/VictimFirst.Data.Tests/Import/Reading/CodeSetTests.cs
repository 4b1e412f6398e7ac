using System.Text;
using VictimFirst.Data.Import.Reading;
using VictimFirst.Domain.CodeLists;

namespace VictimFirst.Data.Tests.Import.Reading;

public sealed class CodeSetTests
{
    [Fact]
    public void CodeSet_OfEveryList_FindsItsCodesAndNoOtherText()
    {
        foreach (var list in CodeListCatalogue.All)
        {
            var set = new CodeSet(list.Codes.Select(c => c.Value));
            foreach (var code in list.Codes.Select(c => c.Value))
            {
                Assert.Equal(code, set.Find(Encoding.UTF8.GetBytes(code)));
                Assert.Null(set.Find(Encoding.UTF8.GetBytes(code + " ")));
                Assert.Null(set.Find(Encoding.UTF8.GetBytes("x" + code)));
            }

            Assert.Null(set.Find([]));
        }
    }

    [Theory]
    [InlineData("POLCE", "POLICE")]
    [InlineData("self", "SELF")]
    [InlineData("THIRDPARTY", "THIRD_PARTY")]
    public void Nearest_OfAMisspeltCode_IsTheCodeThatWasMeant(string text, string expected) =>
        Assert.Equal(expected, new CodeSet(["SELF", "THIRD_PARTY", "POLICE"]).Nearest(text));
}
