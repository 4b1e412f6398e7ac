using Microsoft.Playwright;

namespace VictimFirst.Api.Tests.Hosting;

/// <summary>The page as a person meets it in Chromium, without any other host than the API's own.</summary>
[Collection(ServedApiGroup.Name)]
public sealed class GraphiQLPageTests(ServedApi api) : IAsyncLifetime
{
    private readonly DirectoryInfo profile = Directory.CreateTempSubdirectory("victimfirst-browser-");
    private readonly List<string> requested = [];
    private IPlaywright playwright = null!;
    private IBrowserContext browser = null!;

    public async Task InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchPersistentContextAsync(profile.FullName, new BrowserTypeLaunchPersistentContextOptions
        {
            ExecutablePath = "/usr/bin/chromium",
            Headless = true,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
            ],
        });
        browser.Request += (_, request) => requested.Add(request.Url);
    }

    public async Task DisposeAsync()
    {
        await browser.CloseAsync();
        playwright.Dispose();
        profile.Delete(recursive: true);
    }

    [Fact]
    public async Task Page_RunsItsFirstQuery_WithAPastedToken_FromThisHostAlone()
    {
        var page = await browser.NewPageAsync();
        await page.GotoAsync(new Uri(api.Url, "/graphql").ToString());
        await page.FillAsync("#token", await api.TokenAsync("commissioner"));
        await page.PressAsync("#token", "Tab");
        await page.ClickAsync("button[aria-label^='Execute query']");

        await Assertions.Expect(page.Locator(".graphiql-response")).ToContainTextAsync("2020-21 Q1");
        await Assertions.Expect(page.Locator(".graphiql-response")).ToContainTextAsync("3349");
        Assert.All(
            requested.Where(url => !url.StartsWith("data:", StringComparison.Ordinal)),
            url => Assert.StartsWith(api.Url.GetLeftPart(UriPartial.Authority), url, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Page_CompletesAQueryAsItIsTyped_AndRunsIt()
    {
        var page = await browser.NewPageAsync();
        await page.GotoAsync(new Uri(api.Url, "/graphql").ToString());
        await page.FillAsync("#token", await api.TokenAsync("commissioner"));
        await page.PressAsync("#token", "Tab");

        // The documentation shows the root types when the schema has arrived: nothing is completed before.
        await page.ClickAsync("button[aria-label='Show Documentation Explorer']");
        await Assertions.Expect(page.Locator(".graphiql-doc-explorer")).ToContainTextAsync("Query");

        await page.ClickAsync(".graphiql-query-editor .CodeMirror");
        await page.Keyboard.PressAsync("Control+a");
        await page.Keyboard.PressAsync("Delete");
        await CompleteAsync(page, "{ quarterly", "quarterlyReport");
        await CompleteAsync(page, "(qu", "quarter");
        await page.Keyboard.TypeAsync(": \"2020-21 Q1\") { ");
        await CompleteAsync(page, "complai", "complaints");
        await CompleteAsync(page, " { val", "value");
        await page.Keyboard.PressAsync("Control+Enter");

        await Assertions.Expect(page.Locator(".graphiql-response")).ToContainTextAsync("\"complaints\"");
        await Assertions.Expect(page.Locator(".graphiql-response")).Not.ToContainTextAsync("errors");
    }

    /// <summary>Types the beginning of a name, and takes the first proposal.</summary>
    private static async Task CompleteAsync(IPage page, string typed, string proposed)
    {
        await page.Keyboard.TypeAsync(typed);
        await Assertions.Expect(page.Locator(".CodeMirror-hints .CodeMirror-hint-active")).ToContainTextAsync(proposed);
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".CodeMirror-hints")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Page_WithoutAToken_ShowsWhatIsMissing()
    {
        var page = await browser.NewPageAsync();
        await page.GotoAsync(new Uri(api.Url, "/graphql").ToString());
        await page.ClickAsync("button[aria-label^='Execute query']");

        await Assertions.Expect(page.Locator(".graphiql-response")).ToContainTextAsync("A valid bearer token is required.");
    }
}
