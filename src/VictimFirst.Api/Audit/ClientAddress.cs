using Microsoft.AspNetCore.HttpOverrides;

namespace VictimFirst.Api.Audit;

/// <summary>
/// Where a request came from: the other end of the connection. Anybody can send <c>X-Forwarded-For</c>, so it is read only as far as it was
/// written by proxies that the settings name.
/// </summary>
internal static class ClientAddress
{
    public static string? Of(HttpContext http) => http.Connection.RemoteIpAddress is { } address
        ? (address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address).ToString()
        : null;

    /// <summary>Comes before everything that makes entries.</summary>
    public static void UseTrustedProxies(this WebApplication app, AuditSettings settings)
    {
        if (settings.TrustedProxies is []) return;
        // From the right, as far as the addresses are known: the first that is not is the client.
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor, ForwardLimit = null };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var network in settings.TrustedProxies) options.KnownIPNetworks.Add(network);
        app.UseForwardedHeaders(options);
    }
}
