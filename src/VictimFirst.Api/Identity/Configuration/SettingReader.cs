namespace VictimFirst.Api.Identity.Configuration;

/// <summary>Reads settings and gathers what is wrong with them, each with its key, its value and what it takes.</summary>
internal sealed class SettingReader(IConfiguration configuration)
{
    private readonly List<string> problems = [];

    public IReadOnlyList<string> Problems => problems;

    /// <returns>Null where the key is not set, or set to nothing.</returns>
    public string? Text(string key) => configuration[key] is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;

    public IEnumerable<IConfigurationSection> Children(string key) => configuration.GetSection(key).GetChildren();

    public string TextOr(string key, string otherwise) => Text(key) ?? otherwise;

    public bool Flag(string key) => Text(key) switch
    {
        null => false,
        var text when bool.TryParse(text, out var flag) => flag,
        var text => Wrong(key, text, "true or false", false),
    };

    public Guid RequiredId(string key, string takes)
    {
        if (Text(key) is not { } text)
        {
            Missing(key, takes);
            return Guid.Empty;
        }

        return Guid.TryParseExact(text, "D", out var id) && id != Guid.Empty ? id : Wrong(key, text, takes, Guid.Empty);
    }

    public void Missing(string key, string takes) => problems.Add($"{key} is not set; it takes {takes}.");

    public void Wrong(string key, string value, string takes) => problems.Add($"{key} is '{value}'; it takes {takes}.");

    private T Wrong<T>(string key, string value, string takes, T instead)
    {
        Wrong(key, value, takes);
        return instead;
    }
}
