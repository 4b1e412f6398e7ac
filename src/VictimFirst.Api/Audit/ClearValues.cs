using System.Collections.Frozen;
using System.Text.RegularExpressions;
using VictimFirst.Domain.Audit;
using VictimFirst.Domain.CodeLists;
using VictimFirst.Domain.Geography;
using VictimFirst.GraphQL.Planning;

namespace VictimFirst.Api.Audit;

/// <summary>
/// What a log may hold of an operation's arguments in clear: values of closed lists, numbers and flags, and texts that are a period or a
/// code of ours to the letter. All else can be about a person, or be typed by one, and becomes an HMAC.
/// </summary>
internal sealed partial class ClearValues(AuditHmac hmac)
{
    private static readonly FrozenSet<string> Types = FrozenSet.Create(StringComparer.Ordinal, "Int", "Boolean");

    /// <summary>Input types whose dates are periods of figures or of the log, never somebody's date of birth.</summary>
    internal static readonly FrozenSet<string> PeriodInputs =
        FrozenSet.Create(StringComparer.Ordinal, "PeriodInput", "DayRange", "AuditEventFilter");

    private static readonly FrozenSet<string> Codes = CodeListCatalogue.All.SelectMany(list => list.Codes).Select(code => code.Value)
        .Concat(CodeListCatalogue.All.Select(list => list.Name))
        .Concat(AreaCatalogue.All.Select(area => area.Code))
        .ToFrozenSet(StringComparer.Ordinal);

    public AuditValue Of(GivenInput given) => given.Text is null || IsClear(given, given.Text)
        ? new AuditValue(given.Coordinate, given.Text)
        : new AuditValue(given.Coordinate, Hmac: hmac.Of(given.Text));

    private static bool IsClear(GivenInput given, string text) =>
        given.IsEnum
        || Types.Contains(given.Type)
        || given.Type switch
        {
            "String" or "CategoryCode" => Codes.Contains(text) || Period().IsMatch(text),
            "Date" or "DateTime" => PeriodInputs.Contains(given.Coordinate.Split('.')[0]),
            _ => false,
        };

    /// <summary>A financial quarter, a financial year, a month or a calendar quarter.</summary>
    [GeneratedRegex(@"\A[0-9]{4}-[0-9]{2}( Q[1-4])?\z")]
    private static partial Regex Period();
}
