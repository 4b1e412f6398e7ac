namespace VictimFirst.Statistics.Cube.Rows;

/// <summary>
/// A needs assessment of a referral's case. Of a case's several of one stage the latest counts; of two at one instant, that of the higher
/// id.
/// </summary>
public readonly record struct NeedsAssessmentRow(long Id, long ReferralId, string Stage, DateTimeOffset AssessedAt, NeedLevels Levels);
