namespace VictimFirst.Statistics.Questions;

/// <summary>The categories of a dimension that is a yes-or-no fact.</summary>
public static class YesNo
{
    public const string Yes = "YES";
    public const string No = "NO";
}
