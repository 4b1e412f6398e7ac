using System.Security.Cryptography;
using System.Text;

namespace VictimFirst.Api.Audit;

/// <summary>
/// Stands for a record id, reference or text in the log: HMAC-SHA-256, hexadecimal. The same value gives the same, so a person's entries
/// can be found by whoever knows the reference and asks a host, and by nobody who has the table alone.
/// </summary>
internal sealed class AuditHmac(byte[] secret)
{
    /// <summary>Hexadecimal digits.</summary>
    public const int Length = 2 * HMACSHA256.HashSizeInBytes;

    public string Of(string value) => Convert.ToHexStringLower(HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes(value)));
}
