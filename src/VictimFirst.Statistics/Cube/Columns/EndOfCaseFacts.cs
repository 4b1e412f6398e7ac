namespace VictimFirst.Statistics.Cube.Columns;

/// <summary>The answers asked for before closing, for the rows whose case has any.</summary>
internal sealed class EndOfCaseFacts(ushort[] rows, byte[][] byQuestion)
{
    public static EndOfCaseFacts None { get; } = new([], [[], [], [], []]);

    /// <summary>In order.</summary>
    public ReadOnlySpan<ushort> Rows => rows;

    public int Questions => byQuestion.Length;

    public long Size => rows.Length * (2L + byQuestion.Length);

    /// <summary>By index in outcome-question: index in outcome-answer.</summary>
    public ReadOnlySpan<byte> ToQuestion(int question) => byQuestion[question];
}
