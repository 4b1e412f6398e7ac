using VictimFirst.Data;
using VictimFirst.Data.Audit;

namespace VictimFirst.Api.Audit;

internal static class AuditServices
{
    public static void AddAudit(this IServiceCollection services, AuditSettings settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton(new AuditHmac(settings.HmacSecret));
        services.AddSingleton<ClearValues>();
        services.AddSingleton(provider =>
        {
            var logger = provider.GetRequiredService<ILogger<AuditLog>>();
            return new AuditLog(
                provider.GetRequiredService<VictimFirstDatabase>(),
                settings.SpoolFolder,
                provider.GetRequiredService<TimeProvider>(),
                trouble => logger.LogError(trouble.Fault, "{Trouble}", trouble.Message));
        });
        services.AddSingleton(_ => settings.OpenCheckpointKey());
        services.AddSingleton(provider => new AuditAnchor(
            provider.GetRequiredService<VictimFirstDatabase>(),
            provider.GetRequiredService<CheckpointKey>(),
            new AnchorFolder(settings.AnchorFolder),
            provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new AuditReader(provider.GetRequiredService<VictimFirstDatabase>()));
        services.AddSingleton<AuditGate>();
        services.AddSingleton<DoorAudit>();
        services.AddScoped<AuditTrail>();
        services.AddSingleton<AuditAnchoring>();
        services.AddHostedService(provider => provider.GetRequiredService<AuditAnchoring>());
    }

    /// <summary>Before authentication, so that it sees who was refused there.</summary>
    public static void UseAuditedDoor(this WebApplication app)
    {
        var door = app.Services.GetRequiredService<DoorAudit>();
        app.Use(next => http => door.PassAsync(http, next));
    }
}
