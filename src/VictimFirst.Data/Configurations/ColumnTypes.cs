using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VictimFirst.Data.Extracts;

namespace VictimFirst.Data.Configurations;

/// <summary>How the kinds of column are stored, the same in every table.</summary>
internal static class ColumnTypes
{
    /// <summary>Characters of the longest code that a column can hold, of code lists and of places.</summary>
    public const int CodeLength = 64;

    /// <summary>Codes are ASCII and compared byte by byte: on SQL Server, whose databases mostly ignore case, that must be said.</summary>
    public const string SqlServerCodeCollation = "Latin1_General_100_BIN2";

    public static PropertyBuilder IsCode(this PropertyBuilder property, DatabaseProvider provider)
    {
        property.HasMaxLength(CodeLength).IsUnicode(false);
        if (provider == DatabaseProvider.SqlServer) property.UseCollation(SqlServerCodeCollation);
        return property;
    }

    /// <summary>Microseconds, which is what PostgreSQL keeps, so that a row means the same on both providers.</summary>
    public static PropertyBuilder IsInstant(this PropertyBuilder property, DatabaseProvider provider) =>
        provider == DatabaseProvider.SqlServer ? property.HasPrecision(6) : property;

    /// <summary>Whether a column of whole numbers is 16 bits wide rather than 32.</summary>
    public static bool IsSmall(ExtractColumn column) => column.Kind == ColumnKind.Whole && column.Maximum <= short.MaxValue;

    /// <summary><c>re_referral_of_id</c> is the property <c>ReReferralOfId</c>.</summary>
    public static string PropertyName(string column) =>
        string.Concat(column.Split('_').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
