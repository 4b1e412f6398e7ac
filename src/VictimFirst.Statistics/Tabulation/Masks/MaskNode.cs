using VictimFirst.Statistics.Cube.Columns;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Statistics.Tabulation.Masks;

/// <summary>
/// Which rows of a chunk belong to something, before any chunk is seen. Parts are numbers of nodes that come earlier in a
/// <see cref="MaskList"/>, so that equal nodes are one and are evaluated once a chunk.
/// </summary>
internal abstract record MaskNode;

internal sealed record EveryRow : MaskNode;

internal sealed record NoRow : MaskNode;

/// <summary>Days from one to another, inclusive. A last day of <see cref="Day.None"/> takes in the rows without a day.</summary>
internal sealed record DayMask(DayColumn Column, ushort First, ushort Last) : MaskNode;

internal sealed record CodeMask(ByteColumn Column, CodeSet Codes) : MaskNode;

/// <param name="Number">As the cube numbers caseworkers.</param>
internal sealed record CaseworkerMask(ushort Number) : MaskNode;

/// <summary>Rows with a record in any of the cells.</summary>
internal sealed record RecordMask(RecordFamily Family, CodeSet Cells) : MaskNode;

/// <summary>Rows whose value lies from one to another, inclusive.</summary>
internal sealed record ValueMask(MeasureCode Measure, int Least, int Most) : MaskNode;

internal sealed record NotMask(int Part) : MaskNode;

internal sealed record AndMask(int First, int Second) : MaskNode;

internal sealed record OrMask(int First, int Second) : MaskNode;
