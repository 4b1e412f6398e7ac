using System.Net.Http.Json;
using System.Text.Json;
using VictimFirst.Api.Tests.Hosting;

namespace VictimFirst.Api.Tests.Audit;

[Collection(ServedApiGroup.Name)]
public sealed class AuditEventFilterTests(ServedApi api)
{
    [Theory]
    [InlineData("VF-1001")]
    [InlineData("0123456789abcdef")]
    [InlineData("0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF")]
    [InlineData("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcde'")]
    public async Task SubjectThatIsNoHmac_IsRefusedWithItsForm(string subject)
    {
        var error = (await LookAsync(subject)).GetProperty("errors")[0];

        Assert.Equal("BAD_USER_INPUT", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal(
            "AuditEventFilter.subject takes an HMAC as entries have it: 64 hexadecimal digits, letters in lower case.",
            error.GetProperty("message").GetString());
    }

    [Fact]
    public async Task SubjectOfNoEntry_HasNone() =>
        Assert.Equal("""{"data":{"auditEvents":{"nodes":[]}}}""", (await LookAsync(new string('0', 64))).GetRawText());

    private async Task<JsonElement> LookAsync(string subject)
    {
        const string Query = "query($subject: ID!) { auditEvents(where: { subject: $subject }, first: 1) { nodes { sequence } } }";
        using var response = await api.PostAsync(Query, new { subject }, await api.TokenAsync("auditor"), "audit");
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }
}
