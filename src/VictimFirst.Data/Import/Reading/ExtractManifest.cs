using System.Text;
using VictimFirst.Data.Extracts;
using VictimFirst.Data.Import.Loading;
using VictimFirst.Data.Import.Rejects;
using VictimFirst.Data.State;

namespace VictimFirst.Data.Import.Reading;

/// <summary>What an extract says about itself.</summary>
internal sealed record ExtractManifest(string System, DateTimeOffset ExportedAt, DateOnly CoversFrom, DateOnly CoversTo)
{
    private static readonly ExtractTable Table = new(Path.GetFileNameWithoutExtension(ExtractFormat.ManifestFile), ExtractFormat.Manifest);

    /// <returns>Null where the manifest is not good; the log says why.</returns>
    public static ExtractManifest? Read(DirectoryInfo folder, RejectLog rejects, CancellationToken cancellationToken)
    {
        using var reader = ExtractFileReader.Open(folder, Table, rejects);
        if (reader is null) return null;
        using var system = new SystemName();
        var found = rejects.Room;
        var rows = reader.ReadInto(system, _ => { }, cancellationToken);
        if (rejects.Room != found) return null;
        if (rows != 1)
        {
            rejects.AddFile(Table.FileName, $"has {rows} rows, and must have one");
            return null;
        }

        var manifest = new ExtractManifest(
            system.Text,
            reader.Row.Instant("exported_at")!.Value,
            reader.Row.Date("covers_from")!.Value,
            reader.Row.Date("covers_to")!.Value);
        if (manifest.CoversTo >= manifest.CoversFrom) return manifest;
        rejects.Add(new ImportReject(Table.FileName, 2, "covers_to", manifest.CoversTo.ToString("O"), "is before covers_from"));
        return null;
    }

    /// <summary>
    /// Brings the state up to this extract: the newest extract names the system, and the coverage reaches from the first day to the last.
    /// </summary>
    /// <returns>Whether anything is new.</returns>
    public bool ApplyTo(DataState state)
    {
        var before = (state.System, state.ExportedAt, state.CoversFrom, state.CoversTo);
        if (state.ExportedAt is null || ExportedAt > state.ExportedAt) (state.System, state.ExportedAt) = (System, ExportedAt);
        state.CoversFrom = state.CoversFrom is { } from && from < CoversFrom ? from : CoversFrom;
        state.CoversTo = state.CoversTo is { } to && to > CoversTo ? to : CoversTo;
        return before != (state.System, state.ExportedAt, state.CoversFrom, state.CoversTo);
    }

    /// <summary>Keeps the manifest's only text; its other values stay in the reader's row.</summary>
    private sealed class SystemName : IRowSink
    {
        public string Text { get; private set; } = "";

        void IRowSink.Text(ReadOnlySpan<byte> utf8) => Text = Encoding.UTF8.GetString(utf8);

        public void BeginRow(long line)
        {
        }

        public void None()
        {
        }

        public void Int64(long value)
        {
        }

        public void Int32(int value)
        {
        }

        public void Uuid(Guid value)
        {
        }

        public void Int16(short value)
        {
        }

        public void Flag(bool value)
        {
        }

        public void Day(DateOnly value)
        {
        }

        public void Instant(DateTime utc)
        {
        }

        public void EndRow()
        {
        }

        public void DiscardRow()
        {
        }

        public void Complete()
        {
        }

        public void Dispose()
        {
        }
    }
}
