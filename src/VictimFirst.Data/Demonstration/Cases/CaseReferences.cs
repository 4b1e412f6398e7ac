using VictimFirst.Data.Demonstration.Draws;

namespace VictimFirst.Data.Demonstration.Cases;

/// <summary>
/// References such as <c>VF-7KM2Q0X</c>: a seeded permutation of the case's key, so that they are unique without a list of them and one
/// says nothing about the next. The digits are Crockford's base 32 less A and E, so that none spells a word.
/// </summary>
internal sealed class CaseReferences
{
    private const string Digits = "0123456789BCDFGHJKMNPQRSTVWXYZ";
    private const int Length = 7;
    private const long Range = 21_870_000_000; // 30^7
    private const int HalfBits = 18; // 2^36 is the first power of four above the range.
    private const uint HalfMask = (1u << HalfBits) - 1;

    private readonly uint[] roundKeys;

    public CaseReferences(Draw draw) => roundKeys = [.. Enumerable.Range(0, 4).Select(_ => (uint)draw.Below(int.MaxValue))];

    /// <param name="caseId">1 to 30^7 - 1.</param>
    public string For(long caseId)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(caseId, Range);

        // Values outside the range are permuted again until one lies inside: a permutation of the range itself.
        var value = (ulong)caseId;
        do value = Permute(value);
        while (value >= Range);

        return string.Create(3 + Length, value, static (text, rest) =>
        {
            "VF-".CopyTo(text);
            for (var i = text.Length - 1; i >= 3; i--)
            {
                text[i] = Digits[(int)(rest % 30)];
                rest /= 30;
            }
        });
    }

    // A Feistel network: whatever the round function, each value has one image and each image one value.
    private ulong Permute(ulong value)
    {
        var (left, right) = ((uint)(value >> HalfBits), (uint)value & HalfMask);
        foreach (var key in roundKeys)
        {
            var mixed = (right ^ key) * 0x9E3779B1u;
            mixed = (mixed ^ (mixed >> 15)) * 0x85EBCA77u;
            (left, right) = (right, left ^ ((mixed >> 11) & HalfMask));
        }

        return ((ulong)left << HalfBits) | right;
    }
}
