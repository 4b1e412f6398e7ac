using System.Collections.Frozen;

namespace VictimFirst.Domain.Policing;

/// <summary>What the police may know of the service's first contact: whether somebody was reached, never what they decided.</summary>
public enum ContactForPolice
{
    /// <summary>Nobody has been reached yet.</summary>
    NotContacted,

    Contacted,

    /// <summary>The service tried and could not reach the person.</summary>
    UnableToContact,
}

public static class ContactForPoliceRules
{
    private static readonly FrozenDictionary<string, ContactForPolice> ByCode = new Dictionary<string, ContactForPolice>
    {
        ["ACCEPTED_SUPPORT"] = ContactForPolice.Contacted,
        ["DECLINED_ONGOING_SUPPORT"] = ContactForPolice.Contacted,
        ["OUT_OF_AREA"] = ContactForPolice.Contacted,
        ["NO_REPLY_INFORMATION_POSTED"] = ContactForPolice.UnableToContact,
        ["NO_REPLY_UNSAFE_TO_LEAVE_MESSAGE"] = ContactForPolice.UnableToContact,
        ["UNABLE_TO_CONTACT"] = ContactForPolice.UnableToContact,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <param name="contactOutcome">Code of <c>contact-outcome</c>; null without a case. A code that is not here tells nothing.</param>
    public static ContactForPolice Of(string? contactOutcome) =>
        contactOutcome is null ? ContactForPolice.NotContacted : ByCode.GetValueOrDefault(contactOutcome, ContactForPolice.NotContacted);
}
