using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.Tests.Language;

public sealed class NameTableTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("id")]
    [InlineData("age")]
    [InlineData("name")]
    [InlineData("a_name_of_the_longest_kind_that_is_kept_from_document_to_documen")]
    public void Name_ReadTwice_IsOneString(string name)
    {
        var first = NameTable.Intern($"{name} ".AsSpan(0, name.Length));
        Assert.Equal(name, first);
        Assert.Same(first, NameTable.Intern($" {name}".AsSpan(1)));
    }

    [Fact]
    public void Name_TooLongToKeep_IsReadAllTheSame()
    {
        var name = new string('n', 65);
        Assert.Equal(name, NameTable.Intern(name));
        Assert.NotSame(NameTable.Intern(name), NameTable.Intern(name));
    }

    [Fact]
    public void Names_ThatShareASlot_StayWhatTheyAre()
    {
        // Alike but for what the slot is not made of.
        foreach (var middle in (string[])["x", "y", "x", "z"])
            Assert.Equal($"same{middle}ends", NameTable.Intern($"same{middle}ends"));
    }

    [Fact]
    public void Names_ManyMoreThanSlots_StayWhatTheyAre()
    {
        for (var round = 0; round < 2; round++)
        {
            for (var i = 0; i < 20_000; i++)
                Assert.Equal($"n{i}", NameTable.Intern($"n{i}"));
        }
    }

    [Fact]
    public void Names_ReadByManyThreadsAtOnce_StayWhatTheyAre() => Parallel.For(0, 200_000, i =>
    {
        var name = $"field{i % 5_000}";
        Assert.Equal(name, NameTable.Intern(name));
    });
}
