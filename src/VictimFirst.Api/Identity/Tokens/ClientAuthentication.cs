namespace VictimFirst.Api.Identity.Tokens;

/// <summary>How the client that got a token proved who it is: Entra's <c>azpacr</c>.</summary>
internal enum ClientAuthentication
{
    /// <summary>0: not at all. An application on a person's device cannot keep a secret.</summary>
    None,

    /// <summary>1: with a secret.</summary>
    Secret,

    /// <summary>2: with a certificate.</summary>
    Certificate,
}
