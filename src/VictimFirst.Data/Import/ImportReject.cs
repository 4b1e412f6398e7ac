namespace VictimFirst.Data.Import;

/// <summary>Why one line of an extract was not taken.</summary>
/// <param name="File">Name within the extract's folder.</param>
/// <param name="Line">
/// Where the record begins, from 1 (the header), counting every line of the file; 0 where the whole file is meant.
/// </param>
/// <param name="Column">Empty where the whole record or file is meant.</param>
/// <param name="Value">At most 80 characters, or "(not shown)" where it could be about a person.</param>
/// <param name="Reason">The end of a sentence that begins with the value.</param>
public sealed record ImportReject(string File, long Line, string Column, string Value, string Reason);
