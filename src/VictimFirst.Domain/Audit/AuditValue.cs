namespace VictimFirst.Domain.Audit;

/// <summary>A value that an operation was given. One of <paramref name="Value"/> and <paramref name="Hmac"/>, or neither.</summary>
/// <param name="Where">The coordinate of the argument or input field, such as <c>Query.areas(level:)</c>.</param>
/// <param name="Value">In clear, for dimensions, areas, periods and numbers only.</param>
/// <param name="Hmac">Of anything else: tells two values apart and nothing more. Hexadecimal.</param>
public sealed record AuditValue(string Where, string? Value = null, string? Hmac = null);
