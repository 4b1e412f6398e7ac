namespace VictimFirst.Data.Import.Loading;

/// <summary>
/// Takes the values of rows in the order of the table's columns. A row counts only once it is ended, so one that turns out bad half-way
/// leaves nothing. Disposing without <see cref="Complete"/> takes everything back.
/// </summary>
internal interface IRowSink : IDisposable
{
    /// <param name="line">The file's line, which stands before the row's columns in a staging table.</param>
    void BeginRow(long line);

    void None();

    void Int64(long value);

    void Int32(int value);

    void Int16(short value);

    void Flag(bool value);

    void Uuid(Guid value);

    void Day(DateOnly value);

    /// <param name="utc">In whole microseconds.</param>
    void Instant(DateTime utc);

    /// <param name="utf8">Valid, and without U+0000.</param>
    void Text(ReadOnlySpan<byte> utf8);

    void EndRow();

    void DiscardRow();

    void Complete();
}
