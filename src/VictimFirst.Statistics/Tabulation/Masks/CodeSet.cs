namespace VictimFirst.Statistics.Tabulation.Masks;

/// <summary>A set of bytes.</summary>
internal readonly record struct CodeSet(ulong To63, ulong To127, ulong To191, ulong To255)
{
    public static CodeSet Empty => default;

    public static CodeSet Full { get; } = new(ulong.MaxValue, ulong.MaxValue, ulong.MaxValue, ulong.MaxValue);

    public bool Contains(int code) => (Word(code >> 6) >> (code & 63) & 1) != 0;

    public CodeSet With(int code)
    {
        var bit = 1UL << (code & 63);
        return (code >> 6) switch
        {
            0 => this with { To63 = To63 | bit },
            1 => this with { To127 = To127 | bit },
            2 => this with { To191 = To191 | bit },
            _ => this with { To255 = To255 | bit },
        };
    }

    public static CodeSet Where(Func<int, bool> holds)
    {
        var set = Empty;
        for (var code = 0; code <= byte.MaxValue; code++)
        {
            if (holds(code)) set = set.With(code);
        }

        return set;
    }

    private ulong Word(int index) => index switch { 0 => To63, 1 => To127, 2 => To191, _ => To255 };
}
