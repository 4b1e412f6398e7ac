using VictimFirst.Data.Changes;
using VictimFirst.Data.Extracts;

namespace VictimFirst.Data.Tests.Changes;

public sealed class TracedTablesTests
{
    [Fact]
    public void EveryTableOfTheExtract_IsTraced_OrNamedAsNotCounted() =>
        Assert.Equal(
            ExtractFormat.Tables.Select(t => t.Name).Order(),
            TracedTables.All.Select(t => t.Name).Concat(TracedTables.Untraced).Order());
}
