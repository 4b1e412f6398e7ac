using Microsoft.AspNetCore.Authorization;
using VictimFirst.Api.Identity.Keys;
using VictimFirst.Api.Identity.Tokens;

namespace VictimFirst.Api.Identity;

internal static class IdentityServices
{
    /// <summary>Bearer tokens of one issuer. An endpoint that requires authorization has a viewer; without one it is not reached.</summary>
    public static void AddIdentity(this IServiceCollection services, TrustedIssuer issuer)
    {
        services.AddSingleton(provider => new KeyRings(
            issuer.Tokens.Tenants,
            issuer.ReadKeys,
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<KeyRings>>()));
        services.AddSingleton(provider => new TokenValidator(
            issuer.Tokens, provider.GetRequiredService<KeyRings>(), provider.GetRequiredService<TimeProvider>()));
        services.AddHostedService<KeyRefresh>();

        // The core only: the rest would keep cookie keys on disk, and there are no cookies.
        services.AddWebEncoders();
        services.AddAuthenticationCore(options =>
        {
            options.AddScheme<BearerHandler>(BearerHandler.Name, null);
            options.DefaultScheme = BearerHandler.Name;
        });
        services.AddAuthorizationBuilder().SetDefaultPolicy(new AuthorizationPolicyBuilder()
            .RequireAuthenticatedUser()
            .RequireAssertion(context => context.Resource is HttpContext http && http.Features.Get<Viewer>() is not null)
            .Build());
    }
}
