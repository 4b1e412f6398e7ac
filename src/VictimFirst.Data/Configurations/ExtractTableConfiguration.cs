using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VictimFirst.Data.Changes;
using VictimFirst.Data.Configurations.CodeLists;
using VictimFirst.Data.Configurations.Geography;
using VictimFirst.Data.Extracts;
using VictimFirst.Data.Rules;

namespace VictimFirst.Data.Configurations;

/// <summary>
/// What every table of the extract has: the columns, key, references and code lists that <see cref="ExtractFormat"/> declares, the
/// checks of <see cref="RowRules"/>, the data version and a concurrency token. A table's own class adds its indexes.
/// </summary>
internal abstract class ExtractTableConfiguration<TEntity>(DatabaseProvider provider) : IEntityTypeConfiguration<TEntity>
    where TEntity : class
{
    protected DatabaseProvider Provider => provider;

    public void Configure(EntityTypeBuilder<TEntity> builder)
    {
        var table = ExtractFormat.Tables.Single(t => t.Name == EntityTables.NameOf[typeof(TEntity)]);
        builder.ToTable(table.Name, t =>
        {
            foreach (var rule in RowRules.Of(table)) t.HasCheckConstraint($"ck_{table.Name}_{rule.Name}", rule.Check(provider));
            foreach (var column in table.Columns.Where(HasRange))
            {
                t.HasCheckConstraint($"ck_{table.Name}_{column.Name}_range", Range(column));
            }

            // Entity Framework reads back written rows differently where a trigger stands.
            if (provider == DatabaseProvider.SqlServer && TracedTables.All.Any(traced => traced.Name == table.Name))
            {
                t.HasTrigger(SqlServerChangeTriggers.NameOf(table.Name));
            }
        });
        builder.HasKey([.. table.Key.Select(c => ColumnTypes.PropertyName(c.Name))]);
        foreach (var column in table.Stored) ConfigureColumn(builder, column);
        builder.Property("DataVersion").HasColumnName("data_version");
        builder.HasIndex("DataVersion");
        ConfigureRowVersion(builder);
        ConfigureIndexes(builder);
    }

    protected virtual void ConfigureIndexes(EntityTypeBuilder<TEntity> builder)
    {
    }

    /// <summary>A range of one value is a version, which has a table to refer to.</summary>
    private static bool HasRange(ExtractColumn column) => column.Kind == ColumnKind.Whole && column.Minimum < column.Maximum;

    private static string Range(ExtractColumn column) => column.Maximum == int.MaxValue
        ? $"{column.Name} >= {column.Minimum}"
        : $"{column.Name} BETWEEN {column.Minimum} AND {column.Maximum}";

    private void ConfigureColumn(EntityTypeBuilder<TEntity> builder, ExtractColumn column)
    {
        var name = ColumnTypes.PropertyName(column.Name);
        var property = builder.Property(name).HasColumnName(column.Name).IsRequired(!column.IsOptional);
        if (column.IsKey) property.ValueGeneratedNever();
        switch (column.Kind)
        {
            case ColumnKind.Code:
                property.IsCode(provider);
                References(builder.HasOne(CodeTables.NameOf(column.CodeList!), null), name);
                break;
            case ColumnKind.Key:
                property.IsCode(provider).UsePropertyAccessMode(PropertyAccessMode.Property);
                break;
            case ColumnKind.Beat:
                property.IsCode(provider);
                References(builder.HasOne(typeof(PoliceBeatRow), null), name);
                break;
            case ColumnKind.Reference:
                References(builder.HasOne(EntityTables.TypeOf[column.ReferencedTable!], null), name);
                break;
            case ColumnKind.Text:
                property.HasMaxLength(column.MaxLength);
                break;
            case ColumnKind.Timestamp:
                property.IsInstant(provider);
                break;
        }
    }

    private static void References(ReferenceNavigationBuilder principal, string property) =>
        principal.WithMany().HasForeignKey(property).OnDelete(DeleteBehavior.Restrict);

    private void ConfigureRowVersion(EntityTypeBuilder<TEntity> builder)
    {
        if (provider == DatabaseProvider.PostgreSql)
        {
            builder.Property<uint>(VictimFirstContext.RowVersion).IsRowVersion();
        }
        else
        {
            builder.Property<byte[]>(VictimFirstContext.RowVersion).HasColumnName("row_version").IsRowVersion().IsRequired();
        }
    }
}
