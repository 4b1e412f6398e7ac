using System.Security.Cryptography;
using System.Text;

namespace VictimFirst.Data.Demonstration.People;

/// <summary>The invented staff's accounts: the extract has them, and demonstration tokens name them.</summary>
public static class DemonstrationAccount
{
    /// <param name="subject">Any text, such as staff-1 for the first of the staff; the same text gives the same id.</param>
    public static Guid ObjectIdOf(string subject) => new(SHA256.HashData(Encoding.UTF8.GetBytes(subject)).AsSpan(0, 16));
}
