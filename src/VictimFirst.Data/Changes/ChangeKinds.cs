namespace VictimFirst.Data.Changes;

/// <summary>What a row of <c>cube_changes</c> says has changed.</summary>
public static class ChangeKinds
{
    /// <summary>
    /// The referral of the row's id, its person, its case, or anything of the case that a figure counts; or it was deleted.
    /// </summary>
    public const string Referral = "REFERRAL";

    public const string RestorativeJustice = "RESTORATIVE_JUSTICE";
    public const string Complaints = "COMPLAINTS";
    public const string Engagement = "ENGAGEMENT";
    public const string Surveys = "SURVEYS";

    /// <summary>Too much to name: a first load, a statement on very many rows, an emptied table.</summary>
    public const string Everything = "EVERYTHING";
}
