namespace VictimFirst.Api.Identity;

/// <summary>Who stands behind a token.</summary>
internal enum CallerKind
{
    /// <summary>Somebody who signed in, through an application.</summary>
    Person,

    /// <summary>An application in its own name.</summary>
    Application,
}
