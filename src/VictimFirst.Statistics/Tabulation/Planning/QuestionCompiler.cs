using System.Collections.Immutable;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Cube.Columns;
using VictimFirst.Statistics.Questions;
using VictimFirst.Statistics.Tabulation.Tallies;

namespace VictimFirst.Statistics.Tabulation.Planning;

/// <summary>Turns questions that have passed <see cref="QuestionCheck"/> into plans, one a table.</summary>
/// <param name="withKeys">Whether record keys are added up beside the counts; the cube has them then.</param>
internal sealed class QuestionCompiler(CaseCube cube, bool withKeys = false)
{
    /// <summary>Columns of more stored values than this are counted by category, so that tables stay small.</summary>
    private const int MostStored = 128;

    private readonly Dictionary<Subject, TablePlan> planBySubject = [];
    private readonly Dictionary<TablePlan, FilterCompiler> filtersByPlan = [];

    public IEnumerable<TablePlan> Plans => planBySubject.Values.Distinct();

    public CompiledQuestion Compile(Question question)
    {
        var plan = PlanOf(question.Subject);
        if (!filtersByPlan.TryGetValue(plan, out var filters))
        {
            filtersByPlan.Add(plan, filters = new FilterCompiler(plan.Masks, cube.Tables.Caseworkers));
        }

        var rows = filters.Cohort(question);
        var grouped = FamilyOf(question);
        var records = QuestionCheck.RecordsOf(question);

        // Records are walked only where a dimension or the measure is theirs; else the rows that have one are enough.
        RecordSelection? walked = null;
        if (records is null)
        {
            rows = plan.Masks.And(rows, filters.Compile(question.Where, question));
            if (grouped is not null) walked = new RecordSelection(grouped, [(rows, Masks.CodeSet.Full)]);
        }
        else
        {
            var selection = filters.Compile(question.Where, records, rows, question);
            if (grouped == records || QuestionCheck.IsOfRecords(question.Measure.Code)) walked = selection;
            else rows = filters.RowsOf(selection);
            if (walked is null && grouped is not null) walked = new RecordSelection(grouped, [(rows, Masks.CodeSet.Full)]);
        }

        // People and medians do not add up, so their cells must be the question's own from the start.
        var byCategory = question.Measure.Code == MeasureCode.People || question.Measure.Aggregate == Aggregate.Median;
        var (index, axes) = IndexOf(question, byCategory);
        if (walked is null) return CompileRows(plan, question, rows, index, axes);
        var targets = new RecordTargets(walked.Family, [.. question.By.Select(DimensionCatalogue.Get)
            .Select(dimension => dimension.Binding).OfType<FamilyBinding>().Select(binding => binding.Part)]);
        var tally = NumberRecords(plan, question, walked, targets, plan.Number(index), index);
        return new CompiledQuestion(plan, tally, FoldOf(question, axes, targets));
    }

    private CompiledQuestion CompileRows(
        TablePlan plan, Question question, int rows, TableIndex index, ImmutableArray<(DimensionCode? Dimension, Axis Axis)> axes)
    {
        var isCount = question.Measure == Measure.Units && index.IsNarrow;
        if (isCount && withKeys && plan.Wider.Find(rows, axes) is { } wider)
        {
            return new CompiledQuestion(plan, wider.Tally, FoldOf(question, wider.Axes, null));
        }

        var number = plan.Number(index);
        var tally = isCount
            ? plan.Number(
                (rows, number), () => withKeys ? new KeyedRowCountTally(rows, number, index) : new RowCountTally(rows, number, index))
            : plan.Number(
                (rows, number, Kept(question.Measure)), () => new RowTally(rows, number, SinkOf(plan, question.Measure, index.Cells)));
        if (isCount && withKeys) plan.Wider.Add(rows, index, tally);
        return new CompiledQuestion(plan, tally, FoldOf(question, axes, null));
    }

    private int NumberRecords(
        TablePlan plan, Question question, RecordSelection selection, RecordTargets targets, int number, TableIndex index) =>
        plan.Number(
            (selection, string.Join(',', targets.Parts), number, Kept(question.Measure)),
            () => !withKeys && RecordCountTally.CanCount(question.Measure, selection, targets, index)
                ? new RecordCountTally(selection.WithoutRepeats(targets), targets, question.Measure != Measure.Units)
                : new RecordTally(
                    selection,
                    targets,
                    number,
                    SinkOf(plan, question.Measure, index.Cells * targets.Count),
                    QuestionCheck.IsOfRecords(question.Measure.Code)));

    /// <summary>A sum and a mean are of the same count.</summary>
    private static Measure Kept(Measure measure) =>
        measure.Aggregate == Aggregate.Mean ? measure with { Aggregate = Aggregate.Sum } : measure;

    private Sink SinkOf(TablePlan plan, Measure measure, long cells)
    {
        MeasureCode? ofRows = QuestionCheck.IsOfRecords(measure.Code) ? null : measure.Code;
        return measure switch
        {
            { Code: MeasureCode.Units } => new CountSink(checked((int)cells), withKeys),
            { Aggregate: Aggregate.Sum or Aggregate.Mean } when withKeys => new CappedSumSink(checked((int)cells), measure.Code),
            _ when withKeys => throw new InvalidOperationException($"No protected figure is made of {measure}."),
            { Code: MeasureCode.People } => new PeopleSink(checked((int)cells), plan.Chunks),
            { Aggregate: Aggregate.Median } => new ValueSink(checked((int)cells), ofRows),
            _ => new SumSink(checked((int)cells), ofRows),
        };
    }

    private static RecordFamily? FamilyOf(Question question) =>
        question.By.Select(code => DimensionCatalogue.Get(code).Binding).OfType<FamilyBinding>().FirstOrDefault()?.Family;

    private TablePlan PlanOf(Subject subject)
    {
        if (planBySubject.TryGetValue(subject, out var plan)) return plan;
        plan = subject switch
        {
            Subject.RestorativeJustice => new TablePlan(cube.Tables.RestorativeJustice),
            Subject.Satisfaction => new TablePlan(cube.Tables.Surveys),
            Subject.Complaints => new TablePlan(cube.Tables.Complaints),
            Subject.Referrals => new TablePlan(cube.Tables.Referrals),
            _ => PlanOf(Subject.Referrals),
        };
        planBySubject.Add(subject, plan);
        return plan;
    }

    /// <summary>The axes of the dimensions with one value a row, in the question's order, each with the dimension it is for.</summary>
    private (TableIndex Index, ImmutableArray<(DimensionCode? Dimension, Axis Axis)> Axes) IndexOf(Question question, bool byCategory)
    {
        var axes = question.By
            .Where(code => DimensionCatalogue.Get(code).Binding is not FamilyBinding)
            .Select(code => ((DimensionCode?)code, AxisOf(code, question, byCategory)))
            .ToImmutableArray();
        var index = new TableIndex([.. axes.Select(a => a.Item2)]);
        return index.IsNarrow || byCategory ? (index, axes) : IndexOf(question, byCategory: true);
    }

    private Axis AxisOf(DimensionCode code, Question question, bool byCategory)
    {
        var categories = QuestionCheck.CategoriesOf(code, question, cube).Length;
        return DimensionCatalogue.Get(code).Binding switch
        {
            CodeBinding { Stored: <= MostStored } codes when !byCategory => new CodeAxis(codes.Column, codes.Stored),
            CodeBinding codes => new CategoryAxis(codes.Column, codes.Map, categories),
            CalendarBinding calendar => new DayAxis(
                FilterCompiler.DayOf(question.Cohort),
                calendar.Unit,
                CalendarPeriods.Of(calendar.Unit).NumberOf(question.Period.First),
                categories),
            _ => new CaseworkerAxis(categories),
        };
    }

    /// <param name="axes">An axis without a dimension is not in the question: all its slots fall together.</param>
    private TableFold FoldOf(Question question, ImmutableArray<(DimensionCode? Dimension, Axis Axis)> axes, RecordTargets? targets)
    {
        var (strides, cells) = (new int[question.By.Length], 1);
        for (var place = strides.Length - 1; place >= 0; place--)
        {
            strides[place] = cells;
            cells *= QuestionCheck.CategoriesOf(question.By[place], question, cube).Length;
        }

        var folds = axes.Select(a => a.Dimension is { } dimension
            ? FoldOf(dimension, a.Axis, strides[question.By.IndexOf(dimension)])
            : new int[a.Axis.Slots]);
        return new TableFold(targets is null ? [.. folds] : [.. folds, FoldOf(question, targets, strides)], cells);
    }

    private static int[] FoldOf(DimensionCode dimension, Axis axis, int stride)
    {
        var moves = new int[axis.Slots];
        for (var slot = 0; slot < moves.Length; slot++) moves[slot] = CategoryOf(slot) is var category and >= 0 ? category * stride : -1;
        return moves;

        int CategoryOf(int slot)
        {
            if (axis is not CodeAxis codes) return slot == axis.Slots - 1 ? -1 : slot;
            var map = ((CodeBinding)DimensionCatalogue.Get(dimension).Binding).Map;
            var category = map[slot == codes.Stored ? CategoryList.None : slot];
            return category == CategoryList.None ? -1 : category;
        }
    }

    private static int[] FoldOf(Question question, RecordTargets targets, int[] strides)
    {
        int[] moves = [0];
        foreach (var place in Enumerable.Range(0, strides.Length))
        {
            if (DimensionCatalogue.Get(question.By[place]).Binding is not FamilyBinding binding) continue;
            var size = binding.Family.Parts[binding.Part].Size;
            moves = [.. moves.SelectMany(move => Enumerable.Range(0, size).Select(category => move + (category * strides[place])))];
        }

        return moves.Length == targets.Count
            ? moves
            : throw new InvalidOperationException("The record's places are not those of the question.");
    }
}
