using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using VictimFirst.Data.Configurations;
using VictimFirst.Data.Extracts;
using VictimFirst.Domain.CodeLists;
using VictimFirst.Domain.Geography;

namespace VictimFirst.Data.Tests.Configurations;

public sealed class ModelTests
{
    [Theory]
    [InlineData(DatabaseProvider.PostgreSql)]
    [InlineData(DatabaseProvider.SqlServer)]
    public void Tables_HaveExactlyTheColumnsOfTheExtractAndTwoOfTheirOwn(DatabaseProvider provider)
    {
        using var context = MigrationsTests.Offline(provider);
        var rowVersion = provider == DatabaseProvider.PostgreSql ? "xmin" : "row_version";
        foreach (var table in ExtractFormat.Tables)
        {
            var entity = context.Model.FindEntityType(EntityTables.TypeOf[table.Name])!;
            var store = StoreObjectIdentifier.Table(table.Name);
            Assert.Equal(table.Name, entity.GetTableName());
            Assert.Equal(
                table.Stored.Select(c => c.Name).Append("data_version").Append(rowVersion).Order(),
                entity.GetProperties().Select(p => p.GetColumnName(store)!).Order());
            Assert.Equal(table.Key.Select(c => c.Name), entity.FindPrimaryKey()!.Properties.Select(p => p.GetColumnName(store)!));
            foreach (var column in table.Stored)
            {
                var property = entity.GetProperties().Single(p => p.GetColumnName(store) == column.Name);
                Assert.Equal((column.Name, column.IsOptional), (column.Name, property.IsColumnNullable(store)));
                var refersToAnything = column.Kind is ColumnKind.Code or ColumnKind.Beat or ColumnKind.Reference;
                Assert.Equal((column.Name, refersToAnything || column.Name == "scale_version"), (column.Name, property.IsForeignKey()));
            }
        }
    }

    [Fact]
    public void Codes_OfEveryListAndPlace_FitTheirColumns()
    {
        var codes = CodeListCatalogue.All.SelectMany(l => l.Codes).Select(c => c.Value).Concat(Gazetteer.Beats.Select(b => b.Code));
        Assert.All(codes, code => Assert.True(code.Length <= ColumnTypes.CodeLength && code.All(char.IsAscii), code));
    }
}
