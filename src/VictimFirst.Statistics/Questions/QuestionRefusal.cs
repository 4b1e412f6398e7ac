using System.Collections.Immutable;

namespace VictimFirst.Statistics.Questions;

/// <summary>Why a question has no answer. Each kind says what was wrong with it.</summary>
public abstract record QuestionRefusal
{
    /// <summary>One sentence in plain words.</summary>
    public abstract string Message { get; }
}

/// <summary>More cells than one table may have.</summary>
public sealed record QuestionTooFine(long Cells, int Limit) : QuestionRefusal
{
    public override string Message => $"The table would have {Cells:N0} cells; {Limit:N0} is the limit.";
}

/// <summary>
/// Two dimensions under which a unit falls by records of different kinds, so that no cell could say which pairs belong together.
/// </summary>
public sealed record TwoFamilies(DimensionCode First, DimensionCode Second) : QuestionRefusal
{
    public override string Message =>
        $"{DimensionCatalogue.Get(First).Name} and {DimensionCatalogue.Get(Second).Name} each give a unit several values that are not "
        + "linked, so a table cannot be broken down by both.";
}

/// <summary>The measure is of records of one kind, and the dimension of records of another.</summary>
public sealed record RecordsNotOfDimension(MeasureCode Measure, DimensionCode Dimension) : QuestionRefusal
{
    public override string Message =>
        $"{EnumText.Of(Measure)} is not linked to any one {DimensionCatalogue.Get(Dimension).Name}, so it cannot be broken down by it.";
}

public sealed record DimensionRepeated(DimensionCode Dimension) : QuestionRefusal
{
    public override string Message => $"{DimensionCatalogue.Get(Dimension).Name} is named twice.";
}

public sealed record DimensionNotOfSubject(DimensionCode Dimension, Subject Subject) : QuestionRefusal
{
    public override string Message => $"{EnumText.Of(Subject)} have no {DimensionCatalogue.Get(Dimension).Name}.";
}

/// <summary>The codes are the dimension's own in order.</summary>
public sealed record UnknownCategory(DimensionCode Dimension, string Code, ImmutableArray<string> Codes) : QuestionRefusal
{
    public override string Message => $"{DimensionCatalogue.Get(Dimension).Name} has no category '{Code}'.";
}

public sealed record CohortNotOfSubject(Cohort Cohort, Subject Subject) : QuestionRefusal
{
    public override string Message => $"{EnumText.Of(Subject)} have no cohort {EnumText.Of(Cohort)}.";
}

/// <summary>Months, quarters and years are those of the cohort's day, and a unit is supported over many days.</summary>
public sealed record CohortHasNoDay(DimensionCode Dimension) : QuestionRefusal
{
    public override string Message =>
        $"{DimensionCatalogue.Get(Dimension).Name} needs a cohort with one day: the cohort SUPPORTED has many. "
        + "Ask for each period by itself.";
}

public sealed record MeasureNotOfSubject(Measure Measure, Subject Subject) : QuestionRefusal
{
    public override string Message =>
        $"{EnumText.Of(Measure.Aggregate)} of {EnumText.Of(Measure.Code)} is not a measure of {EnumText.Of(Subject)}.";
}

/// <summary>A filter by a measure that belongs to records, or a day that the subject does not have.</summary>
public sealed record NotAFilter(string Name, Subject Subject) : QuestionRefusal
{
    public override string Message => $"{EnumText.Of(Subject)} cannot be filtered by {Name}.";
}

public sealed class QuestionRefusedException(QuestionRefusal refusal) : Exception(refusal.Message)
{
    public QuestionRefusal Refusal => refusal;
}
