using VictimFirst.Statistics.Cube.Columns;
using VictimFirst.Statistics.Questions;
using VictimFirst.Statistics.Tabulation.Masks;

namespace VictimFirst.Statistics.Tabulation.Planning;

/// <summary>Turns filters that have passed <see cref="FilterCheck"/> into masks.</summary>
internal sealed class FilterCompiler(MaskList masks, Caseworkers caseworkers)
{
    private static readonly Filter Nothing = new OrFilter([]);

    /// <summary>Questions of one request share most of their filters. A month means another day in another cohort.</summary>
    private readonly Dictionary<(Filter Filter, Cohort Cohort, Period Period), int> compiled = [];

    /// <summary>The rows of the cohort and the subject, before the question's own filter.</summary>
    public int Cohort(Question question)
    {
        var (first, last) = (Day.Of(question.Period.First), Day.Of(question.Period.Last));
        var rows = question.Cohort switch
        {
            Questions.Cohort.Referred => masks.Number(new DayMask(DayColumn.Received, first, last)),
            Questions.Cohort.Opened => masks.Number(new DayMask(DayColumn.Opened, first, last)),
            Questions.Cohort.Closed => masks.Number(new DayMask(DayColumn.Closed, first, last)),
            _ => masks.And(
                masks.Number(new DayMask(DayColumn.Opened, 0, last)), masks.Number(new DayMask(DayColumn.Closed, first, Day.None))),
        };

        // The other cohorts' days are those of a case, which only this one has to ask for.
        var needsCase = question.Cohort == Questions.Cohort.Referred
            && question.Subject is (Subject.Cases or Subject.Needs or Subject.Outcomes);
        return needsCase ? masks.And(rows, masks.Number(new DayMask(DayColumn.Opened, 0, Day.Last))) : rows;
    }

    public int Compile(Filter filter, Question question)
    {
        if (filter is AllFilter) return masks.Every;
        var key = (filter, question.Cohort, question.Period);
        if (!compiled.TryGetValue(key, out var mask)) compiled.Add(key, mask = CompileAnew(filter, question));
        return mask;
    }

    private int CompileAnew(Filter filter, Question question) => filter switch
    {
        AllFilter => masks.Every,
        AndFilter and => and.Parts.Aggregate(masks.Every, (rows, part) => masks.And(rows, Compile(part, question))),
        OrFilter or => or.Parts.Aggregate(masks.None, (rows, part) => masks.Or(rows, Compile(part, question))),
        NotFilter not => masks.Not(Compile(not.Part, question)),
        InFilter categories => Compile(categories, question),
        DayFilter day => Compile(day),
        RangeFilter range => Compile(range),
        _ => throw new ArgumentException($"{filter} is no filter that is known.", nameof(filter)),
    };

    /// <summary>The filter where facts of the family are facts of one record.</summary>
    /// <param name="rows">The rows that count at all.</param>
    public RecordSelection Compile(Filter filter, RecordFamily family, int rows, Question question)
    {
        if (!Mentions(filter, family)) return new RecordSelection(family, [(masks.And(rows, Compile(filter, question)), CodeSet.Full)]);
        var cellsByMask = new SortedDictionary<int, CodeSet>();
        for (var cell = 0; cell < family.Cells; cell++)
        {
            var mask = masks.And(rows, Compile(Reduce(filter, family, cell), question));
            if (mask != masks.None) cellsByMask[mask] = cellsByMask.GetValueOrDefault(mask).With(cell);
        }

        return new RecordSelection(family, [.. cellsByMask.Select(part => (part.Key, part.Value))]);
    }

    /// <summary>The rows with at least one record of the selection.</summary>
    public int RowsOf(RecordSelection selection) => selection.Parts.Aggregate(
        masks.None, (rows, part) => masks.Or(rows, masks.And(part.Mask, masks.Number(new RecordMask(selection.Family, part.Cells)))));

    private static bool Mentions(Filter filter, RecordFamily family) => filter switch
    {
        AndFilter and => and.Parts.Any(part => Mentions(part, family)),
        OrFilter or => or.Parts.Any(part => Mentions(part, family)),
        NotFilter not => Mentions(not.Part, family),
        InFilter categories => PartOf(categories, family) is not null,
        _ => false,
    };

    private static FamilyBinding? PartOf(InFilter filter, RecordFamily family) =>
        DimensionCatalogue.Get(filter.Dimension).Binding is FamilyBinding binding && binding.Family == family ? binding : null;

    /// <summary>What is left of the filter for the records of one cell.</summary>
    private static Filter Reduce(Filter filter, RecordFamily family, int cell)
    {
        switch (filter)
        {
            case InFilter categories when PartOf(categories, family) is { } binding:
                var category = family.Parts[binding.Part].Categories[family.CategoryOf(cell, binding.Part)];
                return categories.Codes.Contains(category.Code) ? Filter.All : Nothing;
            case NotFilter not:
                var part = Reduce(not.Part, family, cell);
                return part == Filter.All ? Nothing : part == Nothing ? Filter.All : Filter.Not(part);
            case AndFilter and:
                var both = and.Parts.Select(p => Reduce(p, family, cell)).ToList();
                return both.Contains(Nothing) ? Nothing : Filter.And(both);
            case OrFilter or:
                var any = or.Parts.Select(p => Reduce(p, family, cell)).Where(p => p != Nothing).ToList();
                return any.Contains(Filter.All) ? Filter.All : Filter.Or(any);
            default:
                return filter;
        }
    }

    private int Compile(InFilter filter, Question question)
    {
        var dimension = DimensionCatalogue.Get(filter.Dimension);
        switch (dimension.Binding)
        {
            case CodeBinding binding:
                var wanted = dimension.Categories.Select(category => filter.Codes.Contains(category.Code)).ToArray();
                var codes = CodeSet.Where(cell => binding.Map[cell] < wanted.Length && wanted[binding.Map[cell]]);
                return masks.Number(new CodeMask(binding.Column, codes));
            case FamilyBinding binding:
                var categories = filter.Codes.Select(code => (int)binding.Family.Parts[binding.Part].IndexOf(code)).ToHashSet();
                var cells = CodeSet.Where(
                    cell => cell < binding.Family.Cells && categories.Contains(binding.Family.CategoryOf(cell, binding.Part)));
                return masks.Number(new RecordMask(binding.Family, cells));
            case CaseworkerBinding:
                return filter.Codes.Aggregate(masks.None, (rows, code) => masks.Or(rows, OfCaseworker(code)));
            case CalendarBinding binding:
                return filter.Codes.Aggregate(masks.None, (rows, code) => masks.Or(rows, InPeriod(binding.Unit, code, question)));
            default:
                throw new ArgumentException($"{filter.Dimension} is no dimension that can be filtered by.", nameof(filter));
        }
    }

    private int OfCaseworker(string code)
    {
        var number = CaseworkerCodes.TryParse(code, out var id) ? caseworkers.NumberOf(id) : Caseworkers.None;
        return number == Caseworkers.None ? masks.None : masks.Number(new CaseworkerMask(number));
    }

    private int InPeriod(CalendarUnit unit, string code, Question question)
    {
        var periods = CalendarPeriods.Of(unit);
        var place = periods.CategoriesOf(question.Period).ToList().FindIndex(category => category.Code == code);
        var (first, last) = periods.DaysOf(periods.NumberOf(question.Period.First) + place);
        return masks.Number(new DayMask(DayOf(question.Cohort), first, last));
    }

    /// <summary>The day that puts a unit into the cohort.</summary>
    public static DayColumn DayOf(Cohort cohort) => cohort switch
    {
        Questions.Cohort.Referred => DayColumn.Received,
        Questions.Cohort.Opened => DayColumn.Opened,
        Questions.Cohort.Closed => DayColumn.Closed,
        _ => throw new ArgumentException($"The cohort {cohort} has no one day.", nameof(cohort)),
    };

    private int Compile(DayFilter filter)
    {
        if (filter is { First: null, Last: null }) return masks.Number(new DayMask(ColumnOf(filter.Day), Day.None, Day.None));
        var (first, last) = (filter.First is { } from ? Day.Of(from) : 0, filter.Last is { } to ? Day.Of(to) : Day.Last);
        return first > last ? masks.None : masks.Number(new DayMask(ColumnOf(filter.Day), (ushort)first, last));
    }

    private int Compile(RangeFilter filter)
    {
        var units = RowValues.UnitsOf(filter.Measure);
        var least = filter.Least is { } low ? Math.Ceiling(Math.Round(low * units, 6)) : int.MinValue;
        var most = filter.Most is { } high ? Math.Floor(Math.Round(high * units, 6)) : int.MaxValue;
        return !(least <= most) ? masks.None : masks.Number(new ValueMask(filter.Measure, Clamp(least), Clamp(most)));

        static int Clamp(double value) => (int)Math.Clamp(value, int.MinValue, int.MaxValue);
    }

    private static DayColumn ColumnOf(DayCode day) => day switch
    {
        DayCode.Received => DayColumn.Received,
        DayCode.Opened => DayColumn.Opened,
        _ => DayColumn.Closed,
    };
}
