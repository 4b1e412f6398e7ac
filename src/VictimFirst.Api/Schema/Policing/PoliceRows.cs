using VictimFirst.Api.Identity;
using VictimFirst.Data;
using VictimFirst.Data.Rows;
using VictimFirst.GraphQL.Authoring;

namespace VictimFirst.Api.Schema.Policing;

/// <summary>The rows that exist for the viewer of a police question, in a unit of work of its own.</summary>
internal sealed class PoliceRows : IAsyncDisposable
{
    private readonly VictimFirstContext database;

    private PoliceRows(VictimFirstContext database, Viewer viewer)
    {
        this.database = database;
        Viewer = viewer;
        Scoped = new ScopedRows(database, viewer.Rows);
        Figures = new ScopedRows(database, viewer.Figures);
    }

    public Viewer Viewer { get; }
    public ScopedRows Scoped { get; }

    /// <summary>What may be counted, which for the commissioner is more than the rows.</summary>
    public ScopedRows Figures { get; }

    public static PoliceRows For(ResolveContext context)
    {
        var viewer = context.Services.GetRequiredService<IHttpContextAccessor>().HttpContext?.Features.Get<Viewer>()
            ?? throw new InvalidOperationException("There are no rows for nobody.");
        return new PoliceRows(context.Services.GetRequiredService<VictimFirstDatabase>().CreateContext(), viewer);
    }

    public ValueTask DisposeAsync() => database.DisposeAsync();
}
