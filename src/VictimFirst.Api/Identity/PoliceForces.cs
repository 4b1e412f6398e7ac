using VictimFirst.Domain.CodeLists;

namespace VictimFirst.Api.Identity;

/// <summary>The forces that police tooling can speak for.</summary>
internal static class PoliceForces
{
    /// <summary>Stands for every force but our own, so it is nobody's name.</summary>
    private const string Residual = "OTHER_FORCE";

    /// <summary>In UTF-16 code units, as the extract's column has it.</summary>
    public const int LongestUnit = 60;

    public static IEnumerable<Code> All => CodeListCatalogue.Get(CodeListNames.PoliceForce).Codes.Where(code => code.Value != Residual);

    public static bool Contains(string? code) => All.Any(force => force.Value == code);

    /// <summary>
    /// Whether a text can be a department's name, as the snapshots of a force's dashboard have it. There is no list of them: one that no
    /// snapshot has sees no rows.
    /// </summary>
    public static bool IsUnit(string text) => text.Length <= LongestUnit && !string.IsNullOrWhiteSpace(text) && !text.Any(char.IsControl);
}
