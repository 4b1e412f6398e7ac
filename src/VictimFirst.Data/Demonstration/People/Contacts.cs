using VictimFirst.Data.Demonstration.Draws;
using VictimFirst.Domain.Geography;

namespace VictimFirst.Data.Demonstration.People;

/// <summary>Ways to reach an invented person that reach nobody.</summary>
internal static class Contacts
{
    private static readonly string[] Notes =
    [
        "Call after 5pm only.", "Do not leave a voicemail.", "Ask for \"Sam from the surgery\", then ring off if anybody else answers.",
        "Text first, then call.", "Partner reads the post; e-mail only.", "Works nights: mornings are best, not before 10.",
    ];

    // Royal Mail uses neither of these letters in the second half of a postcode, so no such code can be anybody's.
    private const string NeverInInwardCode = "CIKMOV";

    /// <summary>Numbers that Ofcom keeps free for drama: mobile 07700 900000 to 900999, Leicester 0116 496 0000 to 0999.</summary>
    public static string Phone(Draw draw, bool mobile) => mobile ? $"07700 900{draw.Below(1000):000}" : $"0116 496 {draw.Below(1000):0000}";

    /// <summary>At a domain that is reserved for examples (RFC 2606).</summary>
    public static string Email(string given, string family, long personId) => $"{Letters(given)}.{Letters(family)}.{personId}@example.org";

    /// <summary>An outward code of the beat's surroundings with an inward code that cannot exist.</summary>
    public static string? Postcode(Draw draw, string beat)
    {
        if (beat == PoliceBeat.Unknown) return null;
        var outward = draw.OneOf(OutwardCodes(Gazetteer.BeatByCode[beat].NeighbourhoodPolicingArea));
        return $"{outward} {draw.Below(10)}{Never(draw)}{Never(draw)}";
    }

    public static string SafeContactNote(Draw draw) => draw.OneOf(Notes);

    private static char Never(Draw draw) => NeverInInwardCode[draw.Below(NeverInInwardCode.Length)];

    private static string[] OutwardCodes(string? policingArea) => policingArea switch
    {
        "npa-central-leicester" => ["LE1", "LE2"],
        "npa-east-leicester" => ["LE4", "LE5"],
        "npa-south-leicester" => ["LE2", "LE18"],
        "npa-west-leicester" => ["LE3", "LE4"],
        "npa-charnwood" => ["LE7", "LE11", "LE12"],
        "npa-eastern-counties" => ["LE13", "LE14", "LE15", "LE16", "LE17"],
        "npa-hinckley-and-blaby" => ["LE8", "LE9", "LE10", "LE19"],
        "npa-north-west-leicestershire" => ["LE65", "LE67"],
        _ => ["NG1", "DE1", "CV11", "NN1", "PE1"],
    };

    private static string Letters(string name) => string.Concat(name.Where(char.IsAsciiLetter)).ToLowerInvariant();
}
