using System.Collections.Frozen;
using System.Collections.Immutable;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Statistics.Editions;

/// <summary>What an edition gives out: everything that the policy allows but what the sliver check withheld.</summary>
public sealed class EditionOffer
{
    private readonly FrozenSet<WithheldFigures> withheld;

    public EditionOffer(IEnumerable<WithheldFigures> withheld)
    {
        Withheld = [.. withheld];
        this.withheld = Withheld.ToFrozenSet();
    }

    public static EditionOffer Everything { get; } = new([]);

    public ImmutableArray<WithheldFigures> Withheld { get; }

    /// <param name="subject">Subjects other than referrals are parts of the cases.</param>
    /// <param name="level">Null for the whole of the service's area.</param>
    /// <param name="area">A category's code; null with the level.</param>
    public bool GivesOut(Subject subject, Cohort cohort, DimensionCode? level, string? area, EditionPeriod period) => !withheld.Contains(
        new WithheldFigures(subject == Subject.Referrals ? subject : Subject.Cases, cohort, level, area, period));

    /// <summary>One line for each withheld, as it is stored with the edition.</summary>
    public string Write() => string.Concat(Withheld.Select(w => string.Join(
        ' ',
        EnumText.Of(w.Subject),
        EnumText.Of(w.Cohort),
        w.Level is { } level ? EnumText.Of(level) : "-",
        w.Area ?? "-",
        EnumText.Of(w.Period)) + "\n"));

    /// <exception cref="FormatException">The text is not what <see cref="Write"/> wrote.</exception>
    public static EditionOffer Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new EditionOffer(text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ') switch
        {
            [var subject, var cohort, var level, var area, var period] => new WithheldFigures(
                Named<Subject>(subject),
                Named<Cohort>(cohort),
                level == "-" ? null : Named<DimensionCode>(level),
                area == "-" ? null : area,
                Named<EditionPeriod>(period)),
            _ => throw new FormatException($"An edition withholds '{line}', which this program does not understand."),
        }));
    }

    private static TEnum Named<TEnum>(string name)
        where TEnum : struct, Enum
    {
        foreach (var value in Enum.GetValues<TEnum>())
        {
            if (EnumText.Of(value) == name) return value;
        }

        throw new FormatException($"An edition names '{name}', which is no {typeof(TEnum).Name} of this program.");
    }
}
