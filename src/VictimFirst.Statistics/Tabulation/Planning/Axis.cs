using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Cube.Columns;

namespace VictimFirst.Statistics.Tabulation.Planning;

/// <summary>
/// One direction of the table that rows are counted into: a slot for each value a column can have, and a last one for none. Tables are
/// counted by stored value and folded to categories at the end, so that dimensions over one column share a count.
/// </summary>
internal abstract record Axis
{
    public abstract int Slots { get; }
}

/// <summary>A slot for each stored cell.</summary>
internal sealed record CodeAxis(ByteColumn Column, int Stored) : Axis
{
    public override int Slots => Stored + 1;
}

/// <summary>A slot for each category, where the stored cells would be too many.</summary>
/// <param name="Map">As <see cref="CodeBinding.Map"/>, the same object for the same dimension.</param>
internal sealed record CategoryAxis(ByteColumn Column, byte[] Map, int Categories) : Axis
{
    public override int Slots => Categories + 1;

    public int SlotOf(byte cell) => Map[cell] == CategoryList.None ? Categories : Map[cell];
}

/// <param name="First">The number of the first period, as <see cref="CalendarPeriods.ByDay"/> has it.</param>
internal sealed record DayAxis(DayColumn Column, CalendarUnit Unit, int First, int Periods) : Axis
{
    public override int Slots => Periods + 1;
}

internal sealed record CaseworkerAxis(int Caseworkers) : Axis
{
    public override int Slots => Caseworkers + 1;
}
