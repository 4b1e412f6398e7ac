using System.Collections.Immutable;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Cube.Columns;
using VictimFirst.Statistics.Editions;
using VictimFirst.Statistics.Publication;
using VictimFirst.Statistics.Publication.Policy;
using VictimFirst.Statistics.Questions;
using VictimFirst.Statistics.Tabulation;

namespace VictimFirst.Statistics.Perturbation;

/// <summary>What protected figures are counted on: the editions that answer, one after another.</summary>
public sealed class KeyedCube
{
    private readonly PerturbationSecret secret;

    /// <param name="editions">At least one, in order of their days, each from the day after the one before it.</param>
    /// <exception cref="ArgumentException">There is none, or a day is in two or between two.</exception>
    public KeyedCube(params IReadOnlyList<KeyedEdition> editions)
    {
        ArgumentNullException.ThrowIfNull(editions);
        if (editions is []) throw new ArgumentException("There is no edition.", nameof(editions));
        for (var next = 1; next < editions.Count; next++)
        {
            var (before, edition) = (editions[next - 1].Edition, editions[next].Edition);
            if (edition.Days.First != before.Days.Last.AddDays(1))
                throw new ArgumentException($"{edition.Id} does not begin where {before.Id} ends.", nameof(editions));
        }

        (Editions, secret) = ([.. editions], editions[0].Secret);
        Run = new EditionRun([.. editions.Select(keyed => keyed.Edition)]);
        Cube = new CaseCube(
            editions[^1].Edition.Slice.Stamp with { CoversFrom = editions[0].Edition.Days.First },
            new CubeTables
            {
                RowsPerChunk = Chunk.Capacity,
                Referrals = [.. editions.SelectMany(edition => edition.Referrals)],
                RestorativeJustice = [],
                Surveys = [],
                Complaints = [],
                Engagement = [],
                Caseworkers = Caseworkers.Nobody,
            });
        Precounted = new PrecountedTables(Cube, ProtectionRules.Partnership.Units, ProtectionRules.Partnership.Dimensions);
    }

    public ImmutableArray<KeyedEdition> Editions { get; }

    /// <summary>Of the newest edition, from the first day that any of them answers.</summary>
    public CubeStamp Stamp => Cube.Stamp;

    /// <summary>A referral that one edition received and another closed is in it twice, with one of its days in each.</summary>
    internal CaseCube Cube { get; }

    internal EditionRun Run { get; }

    internal PrecountedTables Precounted { get; }

    /// <summary>The editions with a day of the period, such as <c>2020-21-Q1+2020-21-Q2</c>; null where there is none.</summary>
    public string? EditionsOf(Period days) =>
        Run.Of(days).Select(edition => edition.Id).ToList() is { Count: > 0 } ids ? string.Join('+', ids) : null;

    /// <param name="area">Code of the place that a cell is of.</param>
    /// <param name="measure">What is counted or added up.</param>
    internal CellSalt SaltOf(string area, CellPeriod period, string measure) =>
        secret.SaltOf(EditionsOf(period.Days) ?? "", area, period.Label, measure);
}
