using VictimFirst.Statistics.Cube.Columns;

namespace VictimFirst.Statistics.Cube.Building;

// One writer a kind of fact: it is given every row of a chunk in order, keeps those that have the fact, and begins anew when finished.

internal sealed class ImpairmentWriter
{
    private readonly List<ushort> rows = [];
    private readonly List<ushort> masks = [];

    public void Write(ushort row, ReadOnlySpan<(long ReferralId, byte Impairment)> impairments)
    {
        if (impairments.IsEmpty) return;
        var mask = 0;
        foreach (var (_, impairment) in impairments) mask |= 1 << impairment;
        Write(row, checked((ushort)mask));
    }

    public void Write(ushort row, ushort mask)
    {
        rows.Add(row);
        masks.Add(mask);
    }

    public MaskFacts Finish()
    {
        var facts = rows is [] ? MaskFacts.None : new MaskFacts([.. rows], [.. masks]);
        rows.Clear();
        masks.Clear();
        return facts;
    }
}

internal sealed class NeedsWriter
{
    private readonly List<ushort> rows = [];
    private readonly List<NeedLevels>[] byStage = [.. CategoryLists.NeedStage.Categories.Select(_ => new List<NeedLevels>())];
    private readonly CodedAssessment?[] latest = new CodedAssessment?[CategoryLists.NeedStage.Size];
    private readonly NeedLevels[] levels = new NeedLevels[CategoryLists.NeedStage.Size];

    /// <returns>The latest levels of each stage, until the next call.</returns>
    public ReadOnlySpan<NeedLevels> Write(ushort row, ReadOnlySpan<(long ReferralId, CodedAssessment Assessment)> assessments)
    {
        Array.Clear(latest);
        foreach (var (_, assessment) in assessments)
        {
            ref var last = ref latest[assessment.Stage];
            if (last is not { } other || assessment.IsLaterThan(other)) last = assessment;
        }

        for (var stage = 0; stage < latest.Length; stage++) levels[stage] = latest[stage]?.Levels ?? NeedLevels.NotAssessed;
        if (!assessments.IsEmpty) Write(row, levels);
        return levels;
    }

    public void Write(ushort row, ReadOnlySpan<NeedLevels> stages)
    {
        rows.Add(row);
        for (var stage = 0; stage < stages.Length; stage++) byStage[stage].Add(stages[stage]);
    }

    public NeedsFacts Finish()
    {
        var facts = rows is [] ? NeedsFacts.None : new NeedsFacts([.. rows], [.. byStage.Select(stage => stage.ToArray())]);
        rows.Clear();
        foreach (var stage in byStage) stage.Clear();
        return facts;
    }
}

internal sealed class SupportWriter
{
    private readonly List<ushort> rows = [];
    private readonly List<int> first = [];
    private readonly List<byte> cells = [];
    private readonly List<byte> times = [];
    private readonly int[] timesByCell = new int[CategoryLists.SupportType.Size * CategoryLists.ContactChannel.Size];

    public void Write(ushort row, ReadOnlySpan<(long ReferralId, CodedSupport Support)> actions)
    {
        if (actions.IsEmpty) return;
        foreach (var (_, support) in actions) timesByCell[support.Cell] = checked(timesByCell[support.Cell] + support.Times);
        Begin(row);
        for (var cell = 0; cell < timesByCell.Length; cell++)
        {
            for (var left = timesByCell[cell]; left > 0; left -= byte.MaxValue) WriteEntry((byte)cell, (byte)Math.Min(left, byte.MaxValue));
            timesByCell[cell] = 0;
        }
    }

    /// <summary>The entries that are written from now on are this row's.</summary>
    public void Begin(ushort row)
    {
        rows.Add(row);
        first.Add(cells.Count);
    }

    public void WriteEntry(byte cell, byte timesOfIt)
    {
        cells.Add(cell);
        times.Add(timesOfIt);
    }

    public SupportFacts Finish()
    {
        var facts = rows is [] ? SupportFacts.None : new SupportFacts([.. rows], [.. first, cells.Count], [.. cells], [.. times]);
        rows.Clear();
        first.Clear();
        cells.Clear();
        times.Clear();
        return facts;
    }
}

internal sealed class EndOfCaseWriter
{
    private static readonly byte HealthAndWellbeing = CategoryLists.OutcomeQuestion.IndexOf("HEALTH_AND_WELLBEING");
    private static readonly byte CopeAndMoveForward = CategoryLists.OutcomeQuestion.IndexOf("COPE_AND_MOVE_FORWARD");
    private static readonly byte Safety = CategoryLists.OutcomeQuestion.IndexOf("SAFETY");
    private static readonly byte InformedAndEmpowered = CategoryLists.OutcomeQuestion.IndexOf("INFORMED_AND_EMPOWERED");

    private readonly List<ushort> rows = [];
    private readonly List<byte>[] byQuestion = [.. CategoryLists.OutcomeQuestion.Categories.Select(_ => new List<byte>())];

    public void Write(ushort row, ReadOnlySpan<(long ReferralId, CodedAnswers Answers)> responses)
    {
        if (responses.IsEmpty) return;
        var answers = responses[^1].Answers;
        Span<byte> cells = stackalloc byte[byQuestion.Length];
        cells.Fill(CategoryList.None);
        cells[HealthAndWellbeing] = answers.HealthAndWellbeing;
        cells[CopeAndMoveForward] = answers.CopeAndMoveForward;
        cells[Safety] = answers.Safety;
        cells[InformedAndEmpowered] = answers.InformedAndEmpowered;
        Write(row, cells);
    }

    public void Write(ushort row, ReadOnlySpan<byte> answers)
    {
        rows.Add(row);
        for (var question = 0; question < answers.Length; question++) byQuestion[question].Add(answers[question]);
    }

    public EndOfCaseFacts Finish()
    {
        var facts = rows is []
            ? EndOfCaseFacts.None
            : new EndOfCaseFacts([.. rows], [.. byQuestion.Select(question => question.ToArray())]);
        rows.Clear();
        foreach (var question in byQuestion) question.Clear();
        return facts;
    }
}
