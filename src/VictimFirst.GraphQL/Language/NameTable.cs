namespace VictimFirst.GraphQL.Language;

/// <summary>
/// Gives equal names of one document the same string, so that a repeated field costs no allocation. A slot keeps only its latest name:
/// names made to collide cost what they would cost without the table, no more.
/// </summary>
internal sealed class NameTable
{
    private const int Slots = 256;
    private readonly string?[] names = new string?[Slots];

    public string Intern(ReadOnlySpan<char> name)
    {
        ref var slot = ref names[((name.Length * 31) + (name[0] * 7) + (name[^1] * 5) + (name[name.Length / 2] * 3)) & (Slots - 1)];
        return slot is not null && name.SequenceEqual(slot) ? slot : slot = name.ToString();
    }
}
