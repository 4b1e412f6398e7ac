namespace VictimFirst.Statistics.Cube;

/// <summary>The small tables whose rows belong to no referral, so that a refresh replaces each as a whole.</summary>
[Flags]
public enum WholeTables
{
    None = 0,
    RestorativeJustice = 1,
    Complaints = 2,
    Engagement = 4,
    Surveys = 8,
    All = RestorativeJustice | Complaints | Engagement | Surveys,
}
