namespace VictimFirst.Statistics.Cube.Columns;

/// <summary>The cases, in order of closing day with the open ones last, so that the cases a period closed are neighbours.</summary>
internal sealed class CaseColumns
{
    /// <summary>The closing day of an open case: after every day there is.</summary>
    public const int StillOpen = int.MaxValue;

    public required OrderedColumn ClosedDay { get; init; }

    /// <summary>Local days as <see cref="DateOnly.DayNumber"/>.</summary>
    public required int[] OpenedDay { get; init; }
    public required CodeColumn Source { get; init; }
    public required CodeColumn SubSource { get; init; }
    public required CodeColumn SupportTier { get; init; }
    public required CodeColumn OccurrenceType { get; init; }
    public required CodeColumn Beat { get; init; }
    public required CodeColumn Gender { get; init; }

    /// <summary>Age at referral.</summary>
    public required CodeColumn AgeBand { get; init; }
    public required CodeColumn Ethnicity { get; init; }
    public required CodeColumn Disability { get; init; }
    public required CodeColumn Religion { get; init; }
    public required CodeColumn SexualOrientation { get; init; }
    public required CodeColumn CommunicationNeed { get; init; }

    /// <summary>None while the case is open.</summary>
    public required CodeColumn LengthOfSupport { get; init; }

    /// <summary>What the police recorded, by the hate marker; none where the case has no marker.</summary>
    public required CodeColumn HateRecordedAs { get; init; }

    /// <summary>Bits by index in the dimension hate-strand.</summary>
    public required byte[] HateStrands { get; init; }

    /// <summary>Bits of <see cref="CaseFlags"/>.</summary>
    public required byte[] Flags { get; init; }

    public int Count => OpenedDay.Length;
}
