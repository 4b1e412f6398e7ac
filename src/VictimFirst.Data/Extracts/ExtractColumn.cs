namespace VictimFirst.Data.Extracts;

internal enum ColumnKind
{
    /// <summary>A whole number from 1, of at most 18 digits, given by the case-management system.</summary>
    Id,

    /// <summary>The key of a row in another file of the extract.</summary>
    Reference,

    /// <summary>A code of the column's code list.</summary>
    Code,

    /// <summary>The code of a police beat.</summary>
    Beat,

    /// <summary>ISO 8601 calendar date, <c>2020-04-01</c>, in the years 1900 to 2099.</summary>
    Date,

    /// <summary>
    /// ISO 8601 instant with an offset, <c>2020-04-01T09:30:00+01:00</c> or <c>...Z</c>, in the years 1900 to 2099. Seconds may be left
    /// out, or have up to seven decimals, of which six are kept.
    /// </summary>
    Timestamp,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Flag,

    /// <summary>A whole number in the column's range.</summary>
    Whole,

    /// <summary>A UUID (RFC 9562) in its text form, <c>5d2b6f0e-0000-4000-8000-000000000001</c>, in either case.</summary>
    Uuid,

    /// <summary>UTF-8 text up to the column's length in UTF-16 units.</summary>
    Text,

    /// <summary>Derived from a text, and stored as a code is. No file has a column of this kind.</summary>
    Key,
}

/// <summary>One column of an extract's file, and of the database table of the same name.</summary>
internal sealed record ExtractColumn(ColumnKind Kind)
{
    public string Name { get; private init; } = "";
    public bool IsKey { get; private init; }

    /// <summary>Whether an empty field means "none" (null) rather than an error.</summary>
    public bool IsOptional { get; private init; }
    public string? CodeList { get; init; }

    /// <summary>The file whose single key column the values are taken from.</summary>
    public string? ReferencedTable { get; init; }
    public int MaxLength { get; init; }
    public long Minimum { get; init; }
    public long Maximum { get; init; }

    public ExtractColumn Named(string name) => this with { Name = name };

    public ExtractColumn InKey() => this with { IsKey = true };

    public ExtractColumn OrNone() => this with { IsOptional = true };
}
