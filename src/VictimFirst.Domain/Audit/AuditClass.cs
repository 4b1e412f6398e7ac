namespace VictimFirst.Domain.Audit;

/// <summary>
/// What kind of event an entry of the audit log is about. The first six are those that section 62 of the Data Protection Act 2018 names.
/// </summary>
public enum AuditClass
{
    /// <summary>Rows about people came in.</summary>
    Collection,

    /// <summary>Rows about people were changed.</summary>
    Alteration,

    /// <summary>Somebody of the service read.</summary>
    Consultation,

    /// <summary>Somebody of another organisation read: the entry names the organisation.</summary>
    Disclosure,

    /// <summary>Rows of two controllers were matched with each other.</summary>
    Combination,

    Erasure,

    /// <summary>A token was not believed.</summary>
    AuthenticationFailure,

    /// <summary>A known caller asked for what their role may not have.</summary>
    AuthorisationFailure,

    /// <summary>An operation that the API does not run for anybody: wrong, too large, without a purpose.</summary>
    PolicyRefusal,

    /// <summary>A client's budget of protected figures is used up.</summary>
    BudgetRefusal,

    /// <summary>Somebody's use of the API looks like something else than it is for; the entry's code says what.</summary>
    Alert,

    /// <summary>Start and end of a host, tokens for demonstrations, extracts.</summary>
    Administration,
}
