using VictimFirst.Domain.CodeLists;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Statistics.Publication.Policy;

/// <summary>Which units an audience's figures are of at all, and which places among them it may look at by themselves.</summary>
/// <param name="Base">Holds for every unit that is counted, whatever is asked.</param>
/// <param name="Whole">The code that all of them together have as a place.</param>
/// <param name="OwnAuthority">The one local authority that is answered by itself; null for none.</param>
internal sealed record AudienceReach(Filter Base, string Whole, string? OwnAuthority)
{
    private const string WholeArea = "whole-area";

    public static AudienceReach Everything { get; } = new(Filter.All, WholeArea, null);

    /// <param name="district">GSS code of a local authority.</param>
    public static AudienceReach District(string district) => new(Filter.All, WholeArea, district);

    /// <summary>
    /// Those that the force itself referred, with consent on record: a person who came without the police is in no figure.
    /// </summary>
    public static AudienceReach Force(string force) => new(
        Filter.And(
            Filter.In(DimensionCode.ReferralSource, ReferralSources.Police),
            Filter.In(DimensionCode.PoliceForce, force),
            Filter.Is(DimensionCode.ConsentGiven)),
        $"police-force:{force}",
        null);
}
