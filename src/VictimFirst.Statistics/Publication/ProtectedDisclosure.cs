using System.Collections.Frozen;
using System.Collections.Immutable;
using VictimFirst.Statistics.Perturbation;
using VictimFirst.Statistics.Publication.Policy;
using VictimFirst.Statistics.Questions;
using VictimFirst.Statistics.Tabulation;
using VictimFirst.Statistics.Tabulation.Planning;
using VictimFirst.Statistics.Tabulation.Tallies;

namespace VictimFirst.Statistics.Publication;

/// <summary>
/// The one way from raw numbers to published ones for audiences of protected figures: first every number gets its noise, and whatever is
/// decided after that is decided on the noisy numbers alone.
/// </summary>
internal sealed class ProtectedDisclosure(KeyedCube cube, ProtectionRules rules, AudienceReach reach)
{
    private const string CountsLabel = "UNITS";

    private static readonly FrozenDictionary<WithheldReason, PublishedCount> Withheld =
        Enum.GetValues<WithheldReason>().ToFrozenDictionary(reason => reason, reason => new PublishedCount(reason));

    private readonly Dictionary<int, PublishedCount> published = [];
    private readonly Dictionary<(string Area, CellPeriod Period, string Measure), CellSalt> knownSalts = [];

    /// <summary>Protects the whole table, and takes out of it what was asked for.</summary>
    /// <param name="cellsOf">What was counted for a question.</param>
    public PublishedTable Publish(ProtectedQuestion question, Func<Question, RawCells> cellsOf)
    {
        var (table, raw) = (question.Table, cellsOf(question.Table));
        var axes = AxesOf(table);
        var places = new CellPlaces(table, axes, question.Narrowing, reach);
        var counts = Counts(raw, places);
        var barred = new BarredFigures(cube.Run, reach, question.Table, places);
        var attributing = Attributing(question, axes, places, counts, cellsOf);
        Withhold(question, axes, places, counts, barred, attributing);
        var numbers = table.Measure.Aggregate == Aggregate.Count ? [] : Numbers(table.Measure, raw, places, counts);
        var first = 0;
        var cells = places.Cells;
        for (var axis = 0; axis < question.Taken.Length; axis++)
        {
            cells /= axes[axis].Categories.Length;
            first += (axes[axis].IndexOf(question.Taken[axis].Codes[0]) ?? 0) * cells;
        }

        return new PublishedTable(
            question.Asked,
            axes[question.Taken.Length..],
            [.. counts.AsSpan(first, cells)],
            numbers is [] ? [] : [.. numbers.AsSpan(first, cells)])
        {
            Rules = new TableRules(places.Areas.Length, [.. barred.Blocked(attributing)]),
        };
    }

    private ImmutableArray<TableAxis> AxesOf(Question question) =>
        [.. question.By.Select(dimension => new TableAxis(dimension, QuestionCheck.CategoriesOf(dimension, question, cube.Cube)))];

    /// <summary>From here on the raw counts are not looked at again.</summary>
    private PublishedCount[] Counts(RawCells raw, CellPlaces places)
    {
        var salts = SaltsOf(places, CountsLabel);
        var counts = new PublishedCount[places.Cells];
        for (var cell = 0; cell < counts.Length; cell++)
        {
            counts[cell] = Publish(PerturbedCount.Of(raw.Counts[cell], raw.Keys![cell], salts[places.AreaOf(cell), places.PeriodOf(cell)]));
        }

        return counts;
    }

    private PublishedCount Publish(PerturbedCount count)
    {
        if (count.Number < rules.LeastPublished) return Withheld[WithheldReason.Small];
        var value = (count.Number + (rules.RoundedTo / 2)) / rules.RoundedTo * rules.RoundedTo;
        if (!published.TryGetValue(value, out var known))
        {
            published.Add(value, known = new PublishedCount(value, CellStatus.Perturbed) { LeastRateBase = rules.LeastRateBase });
        }

        return known;
    }

    private CellSalt[,] SaltsOf(CellPlaces places, string measure)
    {
        var salts = new CellSalt[places.Areas.Length, places.Periods.Length];
        for (var area = 0; area < places.Areas.Length; area++)
        {
            for (var period = 0; period < places.Periods.Length; period++)
            {
                salts[area, period] = SaltOf((places.Areas[area].Code, places.Periods[period], measure));
            }
        }

        return salts;
    }

    /// <summary>Tables of one request are mostly of the same places and period.</summary>
    private CellSalt SaltOf((string Area, CellPeriod Period, string Measure) cell)
    {
        if (knownSalts.TryGetValue(cell, out var known)) return known;
        var salt = cube.SaltOf(cell.Area, cell.Period, cell.Measure);
        knownSalts.Add(cell, salt);
        return salt;
    }

    /// <summary>
    /// The cells of every line along a sensitive axis in which one category has nearly all of the line's margin, by published numbers.
    /// </summary>
    private HashSet<int> Attributing(
        ProtectedQuestion question,
        ImmutableArray<TableAxis> axes,
        CellPlaces places,
        PublishedCount[] counts,
        Func<Question, RawCells> cellsOf)
    {
        var attributing = new HashSet<int>();
        foreach (var (dimension, margin) in question.Margins)
        {
            var axis = question.Table.By.IndexOf(dimension);
            var margins = Counts(cellsOf(margin), new CellPlaces(margin, axes.RemoveAt(axis), question.Narrowing, reach));
            var lines = Enumerable.Range(0, counts.Length)
                .Where(cell => ProtectionRules.Attributes(axes[axis].Categories[places.CategoryOf(cell, axis)].Code)
                    && margins[places.Without(cell, axis)].Value is > 0 and var all
                    && counts[cell].Value >= rules.AttributingShare * all)
                .Select(cell => places.Without(cell, axis))
                .ToHashSet();
            attributing.UnionWith(Enumerable.Range(0, counts.Length).Where(cell => lines.Contains(places.Without(cell, axis))));
        }

        return attributing;
    }

    private static void Withhold(
        ProtectedQuestion question,
        ImmutableArray<TableAxis> axes,
        CellPlaces places,
        PublishedCount[] counts,
        BarredFigures barred,
        HashSet<int> attributing)
    {
        var isComplement = question.Narrowing.Any(part => ProtectionRules.IsComplement(part.Dimension, part.Codes[0]));
        for (var cell = 0; cell < counts.Length; cell++)
        {
            if (barred.ReasonOf(cell) is { } reason) counts[cell] = Withheld[reason];
            else if (isComplement || IsComplement(cell)) counts[cell] = Withheld[WithheldReason.Complement];
            else if (attributing.Contains(cell)) counts[cell] = Withheld[WithheldReason.Attribution];
        }

        bool IsComplement(int cell)
        {
            for (var axis = 0; axis < axes.Length; axis++)
            {
                var category = axes[axis].Categories[places.CategoryOf(cell, axis)].Code;
                if (ProtectionRules.IsComplement(axes[axis].Dimension, category)) return true;
            }

            return false;
        }
    }

    private PublishedNumber[] Numbers(Measure measure, RawCells raw, CellPlaces places, PublishedCount[] bases)
    {
        var salts = SaltsOf(places, EnumText.Of(measure.Code));
        var cap = ContributionCaps.Of(measure.Code)!.Value;
        var units = (double)RowValues.UnitsOf(measure.Code);
        var numbers = new PublishedNumber[bases.Length];
        for (var cell = 0; cell < numbers.Length; cell++)
        {
            var over = bases[cell];
            var salt = salts[places.AreaOf(cell), places.PeriodOf(cell)];
            var sum = PerturbedSum.Of(raw.Counts[cell], raw.Sums![cell], raw.Keys![cell], cap, salt).Number;

            // What cannot be below zero is not published below it.
            if (measure.Code != MeasureCode.NeedChange) sum = Math.Max(sum, 0);
            numbers[cell] = over.Value switch
            {
                0 => new PublishedNumber(null, NoValueReason.EmptyBase, over),
                { } count when count >= rules.LeastMeanBase =>
                    new PublishedNumber(sum / units / (measure.Aggregate == Aggregate.Mean ? count : 1), null, over),
                _ => new PublishedNumber(null, NoValueReason.Withheld, over),
            };
        }

        return numbers;
    }
}
