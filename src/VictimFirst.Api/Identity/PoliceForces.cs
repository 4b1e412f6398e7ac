using VictimFirst.Domain.CodeLists;

namespace VictimFirst.Api.Identity;

/// <summary>The forces that police tooling can speak for.</summary>
internal static class PoliceForces
{
    /// <summary>Stands for every force but our own, so it is nobody's name.</summary>
    private const string Residual = "OTHER_FORCE";

    public static IEnumerable<Code> All => CodeListCatalogue.Get(CodeListNames.PoliceForce).Codes.Where(code => code.Value != Residual);

    public static bool Contains(string? code) => All.Any(force => force.Value == code);
}
