using System.Security.Cryptography;
using VictimFirst.Data.Audit;

namespace VictimFirst.Data.Tests.Audit;

public sealed class CheckpointKeyTests : IDisposable
{
    private static readonly Checkpoint Checkpoint = new("example.org/audit", 20852163, SHA256.HashData([1]));

    private readonly CheckpointKey key = new("example.org/audit", ECDsa.Create(ECCurve.NamedCurves.nistP256));

    public void Dispose() => key.Dispose();

    [Fact]
    public void Note_OpensToWhatWasSigned()
    {
        var note = key.Sign(Checkpoint.Text);

        Assert.StartsWith(
            $"example.org/audit\n20852163\n{Convert.ToBase64String(Checkpoint.Root)}\n\n— example.org/audit ",
            note, StringComparison.Ordinal);
        Assert.Equal(Checkpoint.Text, key.Open(note)?.Text);
    }

    [Fact]
    public void Note_WithASignatureOfSomebodyElseToo_Opens()
    {
        var witness = "— witness.example/w NnugSzTjtVAewIS+Z/iJhUPeFDkO/5QQ2i5ddnGITLlC+EhfLW9oJKONrMouFSQU0xMcXxj99ihAQwaqP3ZekRwNtIc=\n";
        Assert.NotNull(key.Open(key.Sign(Checkpoint.Text) + witness));
    }

    [Theory]
    [InlineData("20852163", "20852164")]
    [InlineData("example.org/audit\n2", "example.com/audit\n2")]
    [InlineData("\n\n", "\n")]
    public void Note_ThatWasChanged_DoesNotOpen(string from, string to) =>
        Assert.Null(key.Open(key.Sign(Checkpoint.Text).Replace(from, to, StringComparison.Ordinal)));

    [Fact]
    public void Note_OfAnotherKeyOfTheSameName_DoesNotOpen()
    {
        using var other = new CheckpointKey("example.org/audit", ECDsa.Create(ECCurve.NamedCurves.nistP256));
        Assert.Null(key.Open(other.Sign(Checkpoint.Text)));
    }

    [Fact]
    public void NoteOfAnErasure_IsNoCheckpoint()
    {
        var note = key.Sign(new ErasureNote(key.Origin, 12, DateTimeOffset.UnixEpoch).Text);

        Assert.NotNull(key.TextOf(note));
        Assert.Null(key.Open(note));
        Assert.Null(ErasureNote.Parse(key.TextOf(note)!, "example.com/audit"));
    }

    [Theory]
    [InlineData("example.org/audit\n012\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n")]
    [InlineData("example.org/audit\n-1\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n")]
    [InlineData("example.org/audit\n12\nAAAA\n")]
    [InlineData("\n12\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n")]
    [InlineData("example.org/audit\n12\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    public void Text_ThatIsNoCheckpoint_IsNotReadAsOne(string text) => Assert.Null(Checkpoint.Parse(text));
}
