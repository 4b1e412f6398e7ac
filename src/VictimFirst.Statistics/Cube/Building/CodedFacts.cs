using VictimFirst.Statistics.Cube.Columns;

namespace VictimFirst.Statistics.Cube.Building;

// Facts as they come, with their codes as bytes, so that their text need not be kept.

internal readonly record struct CodedHateMarker(byte RecordedAs, ReferralFlags Flags);

internal readonly record struct CodedAssessment(long Id, byte Stage, DateTimeOffset AssessedAt, NeedLevels Levels)
{
    public bool IsLaterThan(in CodedAssessment other) => AssessedAt != other.AssessedAt ? AssessedAt > other.AssessedAt : Id > other.Id;
}

/// <param name="Cell">As <see cref="SupportFacts.Cells"/> has it.</param>
internal readonly record struct CodedSupport(byte Cell, int Times);

internal readonly record struct CodedAnswers(byte HealthAndWellbeing, byte CopeAndMoveForward, byte Safety, byte InformedAndEmpowered);

internal readonly record struct CodedVps(VpsFlags Flags, byte Offered, byte ChoseToComplete, byte Understands, byte WouldLikeOpportunity);
