using System.Text.Json;

namespace VictimFirst.Api.Identity;

/// <summary>Why somebody reads. A closed list, so that no text about a person gets into a log by way of a reason.</summary>
internal enum Purpose
{
    /// <summary>Supporting the person the case is about.</summary>
    Support,

    /// <summary>Supervising a caseworker or covering for one.</summary>
    Supervision,

    /// <summary>Protecting somebody from harm.</summary>
    Safeguarding,

    Complaint,

    /// <summary>Answering a person who asks for what is held about them (UK GDPR article 15).</summary>
    SubjectAccess,

    DataQuality,

    /// <summary>Figures for performance, planning and commissioning.</summary>
    Statistics,

    /// <summary>Finding out whether the police's referrals arrived and were acted on.</summary>
    Reconciliation,

    Audit,
}

internal static class PurposeText
{
    private static readonly Dictionary<string, Purpose> ByText =
        Enum.GetValues<Purpose>().ToDictionary(purpose => purpose.ToText(), StringComparer.Ordinal);

    public static IEnumerable<string> All => ByText.Keys;

    /// <summary>As clients write it: kebab case.</summary>
    public static string ToText(this Purpose purpose) => JsonNamingPolicy.KebabCaseLower.ConvertName(purpose.ToString());

    /// <returns>Null where the text is not a purpose.</returns>
    public static Purpose? Parse(string text) => ByText.TryGetValue(text, out var purpose) ? purpose : null;
}
