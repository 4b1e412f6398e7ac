namespace VictimFirst.Api.Tables;

/// <summary>Why a table is not given: the answer is plain text, for people who see it in a spreadsheet's dialogue.</summary>
/// <param name="code">As errors of GraphQL have it in <c>extensions.code</c>.</param>
internal sealed class TableRefusedException(int status, string code, string message) : Exception(message)
{
    public int Status { get; } = status;

    /// <summary>One line an error, the code first.</summary>
    public string Text { get; } = $"{code}: {message}\n";

    /// <param name="allowed">What the parameter takes, in words.</param>
    public static TableRefusedException Of(string parameter, string value, string allowed) =>
        new(StatusCodes.Status400BadRequest, "BAD_USER_INPUT", $"Parameter \"{parameter}\" is \"{Shown(value)}\"; it takes {allowed}.");

    public static string Shown(string value) => value.Length > 60 ? value[..60] + "..." : value;
}
