using VictimFirst.Api.Identity.Keys;
using VictimFirst.Api.Identity.Tokens;

namespace VictimFirst.Api.Identity;

/// <summary>Whose tokens the host believes: what they must say, and how a tenant's keys are read.</summary>
/// <param name="ReadKeys">Throws <see cref="KeysUnreadableException"/> where they cannot be read.</param>
internal sealed record TrustedIssuer(TokenSettings Tokens, Func<Guid, Task<SigningKeySet>> ReadKeys);
