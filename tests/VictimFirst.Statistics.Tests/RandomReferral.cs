using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Cube.Rows;

namespace VictimFirst.Statistics.Tests;

/// <summary>A referral with all its facts, as the input rows have them.</summary>
internal sealed class RandomReferral(ReferralRow row)
{
    /// <summary>Can be changed until the rows are added.</summary>
    public ReferralRow Row { get; set; } = row;

    public List<ImpairmentRow> Impairments { get; } = [];

    public HateMarkerRow? HateMarker { get; set; }

    public List<HateStrandRow> HateStrands { get; } = [];

    public List<NeedsAssessmentRow> Assessments { get; } = [];

    public List<SupportActionsRow> Support { get; } = [];

    public EndOfCaseRow? EndOfCase { get; set; }

    public VpsRow? Vps { get; set; }

    /// <summary>One addition a row.</summary>
    public IEnumerable<Action<CaseCubeBuilder>> Adding()
    {
        yield return builder => builder.Add(Row);
        foreach (var fact in Impairments) yield return builder => builder.Add(fact);
        if (HateMarker is { } marker) yield return builder => builder.Add(marker);
        foreach (var fact in HateStrands) yield return builder => builder.Add(fact);
        foreach (var fact in Assessments) yield return builder => builder.Add(fact);
        foreach (var fact in Support) yield return builder => builder.Add(fact);
        if (EndOfCase is { } answers) yield return builder => builder.Add(answers);
        if (Vps is { } vps) yield return builder => builder.Add(vps);
    }
}
