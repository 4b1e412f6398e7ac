namespace VictimFirst.Domain.Policing;

/// <summary>
/// The number under which a police force recorded a crime, in the one spelling that stands for all of them. Both sides of a reconciliation
/// are read by this code: what the force asks for, and what the service's referrals hold.
/// </summary>
/// <remarks>
/// Read as one reference: letters of either case, full-width forms, any spaces and punctuation between the digits, a leading label such as
/// <c>Crime ref:</c>, the letter O for a zero and I or l for a one where most of the rest is digits, and the <c>.0</c> that a spreadsheet
/// adds to a number.
/// </remarks>
public sealed record CrimeReference
{
    /// <summary>Characters of the longest text that is looked at: the longest reference that a referral holds has 40.</summary>
    public const int LongestText = 60;

    /// <summary>What <see cref="KeyOf"/> answers for a text that is no reference. No reference is spelled so.</summary>
    public const string Unreadable = "?";

    /// <summary>For people whose reference was not understood.</summary>
    public const string ExpectedFormats =
        "Expected is a crime reference such as 20000123456 (two digits of the year and nine of the number), 20*123456 (year and number), "
        + "1234567/20 (number and year) or 42/12345/20 (area, number and year).";

    private CrimeReference(string value) => Value = value;

    /// <summary>
    /// <c>20000123456</c>, <c>1234567/20</c> or <c>42/012345/20</c>: digits and slashes, so ordinal comparison is right on every database.
    /// </summary>
    public string Value { get; }

    /// <returns>Null where the text is not a reference, or could be read as two.</returns>
    public static CrimeReference? Parse(string? text) =>
        text is not null && DigitGroups.Of(text) is { } groups && Spell(groups) is { } value ? new CrimeReference(value) : null;

    /// <summary>What a stored reference is found by: its one spelling, or <see cref="Unreadable"/>.</summary>
    public static string KeyOf(string text) => Parse(text)?.Value ?? Unreadable;

    public override string ToString() => Value;

    /// <summary>
    /// Niche RMS numbers crimes by year (the force's own two forms are printed in its papers). The form of number and year is the one of
    /// CRIS, that of three parts the one of Athena: both are assumptions, which no source of the service confirms.
    /// </summary>
    private static string? Spell(DigitGroups groups) => groups.Digits switch
    {
        [{ Length: 11 } whole] => Niche(whole[..2], whole[2..]),
        [{ Length: 11 } whole, "0"] when groups.Separators is ["."] => Niche(whole[..2], whole[2..]),
        [{ Length: 2 } year, { Length: <= 9 } number] => Niche(year, number),
        [{ Length: 4 } year, { Length: > 2 and <= 9 } number] when IsYear(year) => Niche(year[2..], number),
        [{ Length: 4 } year, { Length: 2 }] when IsYear(year) => null,
        [{ Length: >= 4 and <= 7 } number, { Length: 2 } year] when groups.Separators is ["/"] => Cris(number, year),
        [{ Length: 2 } area, { Length: <= 6 } number, { Length: 2 } year] when groups.Separators is ["/", "/"] or ["-", "-"] =>
            Athena(area, number, year),
        var parts when parts.Sum(part => part.Length) == 11 && groups.Separators.All(mark => mark is not ("/" or "*")) =>
            Niche(string.Concat(parts)[..2], string.Concat(parts)[2..]),
        _ => null,
    };

    /// <summary>The years of this century: a force's system is no older.</summary>
    private static bool IsYear(string digits) => digits.StartsWith("20", StringComparison.Ordinal);

    private static string? Niche(string year, string number) => IsNothing(number) ? null : year + number.PadLeft(9, '0');

    private static string? Cris(string number, string year) => IsNothing(number) ? null : $"{number.PadLeft(7, '0')}/{year}";

    private static string? Athena(string area, string number, string year) =>
        IsNothing(number) ? null : $"{area}/{number.PadLeft(6, '0')}/{year}";

    private static bool IsNothing(string number) => number.All(digit => digit == '0');
}
