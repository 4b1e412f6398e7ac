using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using VictimFirst.Data.Configurations;
using VictimFirst.Data.Extracts;
using VictimFirst.Data.Import.Loading;
using VictimFirst.Domain.CodeLists;
using VictimFirst.Domain.Geography;

namespace VictimFirst.Data.Import.Reading;

/// <summary>Reads one column's fields: checks each against the column, and hands it on in its type.</summary>
internal sealed class FieldReader(ExtractColumn column, int ordinal)
{
    /// <summary>Outside these years a date is a slip of the pen: nobody living was born before, and nothing is planned after.</summary>
    private const int FirstYear = 1900;
    private const int LastYear = 2099;

    private readonly CodeSet? codes = column.Kind switch
    {
        ColumnKind.Code => new CodeSet(CodeListCatalogue.Get(column.CodeList!).Codes.Select(c => c.Value)),
        ColumnKind.Beat => new CodeSet(Gazetteer.Beats.Select(b => b.Code)),
        _ => null,
    };

    /// <param name="reason">What is wrong, as the end of a sentence that begins with the value.</param>
    public bool TryRead(ReadOnlySpan<byte> field, ExtractRow row, IRowSink sink, [NotNullWhen(false)] out string? reason)
    {
        if (!field.IsEmpty)
        {
            reason = Read(field, row, sink);
            return reason is null;
        }

        reason = column.IsOptional ? null : "is empty, and must be given";
        row.SetNone(ordinal);
        sink.None();
        return column.IsOptional;
    }

    private string? Read(ReadOnlySpan<byte> field, ExtractRow row, IRowSink sink) => column.Kind switch
    {
        ColumnKind.Id or ColumnKind.Reference => ReadId(field, row, sink),
        ColumnKind.Code or ColumnKind.Beat => ReadCode(field, row, sink),
        ColumnKind.Date => ReadDate(field, row, sink),
        ColumnKind.Timestamp => ReadInstant(field, row, sink),
        ColumnKind.Flag => ReadFlag(field, row, sink),
        ColumnKind.Whole => ReadWhole(field, row, sink),
        ColumnKind.Uuid => ReadUuid(field, row, sink),
        _ => ReadText(field, row, sink),
    };

    private string? ReadId(ReadOnlySpan<byte> field, ExtractRow row, IRowSink sink)
    {
        if (!Utf8Values.TryWhole(field, out var id) || id < 1) return "is not a whole number from 1, of at most 18 digits";
        row.Set(ordinal, id);
        sink.Int64(id);
        return null;
    }

    private string? ReadWhole(ReadOnlySpan<byte> field, ExtractRow row, IRowSink sink)
    {
        if (!Utf8Values.TryWhole(field, out var value)) return "is not a whole number";
        if (value < column.Minimum || value > column.Maximum)
        {
            return string.Create(CultureInfo.InvariantCulture, $"is not from {column.Minimum} to {column.Maximum}");
        }

        row.Set(ordinal, value);
        if (ColumnTypes.IsSmall(column)) sink.Int16((short)value);
        else sink.Int32((int)value);
        return null;
    }

    private string? ReadCode(ReadOnlySpan<byte> field, ExtractRow row, IRowSink sink)
    {
        if (codes!.Find(field) is not { } code)
        {
            var list = column.Kind == ColumnKind.Beat ? "the police beats" : $"the code list {column.CodeList}";
            return $"is not in {list}; the nearest is {codes.Nearest(Encoding.UTF8.GetString(field))}";
        }

        row.Set(ordinal, code);
        sink.Text(field);
        return null;
    }

    private string? ReadDate(ReadOnlySpan<byte> field, ExtractRow row, IRowSink sink)
    {
        if (!Utf8Values.TryDate(field, out var date, out var hasForm))
        {
            return hasForm ? "is not a day of the calendar" : "is not a date of the form 2020-04-01";
        }

        if (OutsideYears(date.Year) is { } reason) return reason;
        row.Set(ordinal, date);
        sink.Day(date);
        return null;
    }

    private string? ReadInstant(ReadOnlySpan<byte> field, ExtractRow row, IRowSink sink)
    {
        switch (Utf8Values.ReadInstant(field, out var utc))
        {
            case InstantForm.NotAnInstant:
                return "is not an instant of the form 2020-04-01T09:30:00+01:00";
            case InstantForm.Impossible:
                return "is not an instant of the calendar and clock";
            case InstantForm.WithoutOffset:
                return "has no offset from UTC, so the instant is unknown; write 2020-04-01T09:30:00+01:00 or 2020-04-01T08:30:00Z";
        }

        if (OutsideYears(utc.Year) is { } reason) return reason;
        row.Set(ordinal, utc);
        sink.Instant(utc);
        return null;
    }

    private string? ReadFlag(ReadOnlySpan<byte> field, ExtractRow row, IRowSink sink)
    {
        var value = field.SequenceEqual("true"u8);
        if (!value && !field.SequenceEqual("false"u8)) return "is neither true nor false";
        row.Set(ordinal, value ? 1 : 0);
        sink.Flag(value);
        return null;
    }

    private string? ReadUuid(ReadOnlySpan<byte> field, ExtractRow row, IRowSink sink)
    {
        if (!Utf8Parser.TryParse(field, out Guid value, out var length, 'D') || length != field.Length)
        {
            return "is not a UUID of the form 5d2b6f0e-0000-4000-8000-000000000001";
        }

        row.SetText(ordinal);
        sink.Uuid(value);
        return null;
    }

    private string? ReadText(ReadOnlySpan<byte> field, ExtractRow row, IRowSink sink)
    {
        // UTF-8 is never shorter than UTF-16 in units, so only long fields need counting.
        if (field.Length > column.MaxLength && Encoding.UTF8.GetCharCount(field) is var length && length > column.MaxLength)
        {
            return string.Create(CultureInfo.InvariantCulture, $"is {length} characters long, and at most {column.MaxLength} fit");
        }

        if (field.Contains((byte)0)) return "holds the character U+0000, which no database stores as text";
        row.SetText(ordinal);
        sink.Text(field);
        return null;
    }

    private static string? OutsideYears(int year) => year is >= FirstYear and <= LastYear
        ? null
        : string.Create(CultureInfo.InvariantCulture, $"is not in the years {FirstYear} to {LastYear}");
}
