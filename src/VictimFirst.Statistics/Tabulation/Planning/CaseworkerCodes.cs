using System.Globalization;
using VictimFirst.Statistics.Cube;

namespace VictimFirst.Statistics.Tabulation.Planning;

/// <summary>A caseworker's category is the number of the member of staff in plain digits; the cube does not know names.</summary>
internal static class CaseworkerCodes
{
    public static Category CategoryOf(long id) => new(Of(id), Of(id));

    public static bool TryParse(string code, out long id) => long.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out id);

    private static string Of(long id) => id.ToString(CultureInfo.InvariantCulture);
}
