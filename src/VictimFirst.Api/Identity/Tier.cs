namespace VictimFirst.Api.Identity;

/// <summary>How closely a viewer's figures may look: it follows from the role and is never an argument.</summary>
internal enum Tier
{
    /// <summary>Figures for anybody: rounded, small ones held back.</summary>
    Public,

    /// <summary>Partners and the police: protected figures of frozen editions.</summary>
    Protected,

    /// <summary>Analysts and the commissioner, under an agreement: exact figures, small ones marked.</summary>
    Exact,

    /// <summary>The service's own casework: exact, and records.</summary>
    Casework,
}
