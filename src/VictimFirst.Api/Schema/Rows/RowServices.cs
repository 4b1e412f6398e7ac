using VictimFirst.Api.Identity;
using VictimFirst.Data;
using VictimFirst.Data.Rows;
using VictimFirst.Domain.Access;

namespace VictimFirst.Api.Schema.Rows;

internal static class RowServices
{
    public static void AddRows(this IServiceCollection services, RowSettings settings)
    {
        var seal = new SealedText(settings.Key);
        services.AddHttpContextAccessor();
        services.AddSingleton(new OpaqueIds(seal)).AddSingleton(new RowCursors(seal));
        services.AddScoped<RowSession>();
        services.AddScoped(provider => new RowReader(
            provider.GetRequiredService<VictimFirstDatabase>(),
            // No viewer, no rows.
            provider.GetRequiredService<IHttpContextAccessor>().HttpContext?.Features.Get<Viewer>()?.Rows ?? CaseScope.None));
    }
}
