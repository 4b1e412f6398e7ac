using VictimFirst.Statistics.Questions;

namespace VictimFirst.Statistics.Editions;

/// <summary>Whose figures are compared, those first that are given up last.</summary>
internal enum Population
{
    /// <summary>Cases by the day of closing, which most figures of the service are about.</summary>
    Closed,

    /// <summary>Referrals with or without a case. Only those with one have a place.</summary>
    Referrals,
    Referred,
    Supported,

    /// <summary>Differs from those referred by the few who came late on the last day of a month.</summary>
    Opened,
}

/// <summary>Figures that are given out or withheld together: those of every period of a kind.</summary>
/// <param name="Area">Index in <see cref="CheckedArea.All"/>.</param>
internal readonly record struct FigureKind(Population Population, int Area, EditionPeriod Unit)
{
    public WithheldFigures Withheld
    {
        get
        {
            var (subject, cohort) = UnitsOf(Population);
            return new WithheldFigures(subject, cohort, CheckedArea.All[Area].Level, CheckedArea.All[Area].Code, Unit);
        }
    }

    public static (Subject Subject, Cohort Cohort) UnitsOf(Population population) => population switch
    {
        Population.Closed => (Subject.Cases, Cohort.Closed),
        Population.Referrals => (Subject.Referrals, Cohort.Referred),
        Population.Supported => (Subject.Cases, Cohort.Supported),
        Population.Referred => (Subject.Cases, Cohort.Referred),
        _ => (Subject.Cases, Cohort.Opened),
    };
}
