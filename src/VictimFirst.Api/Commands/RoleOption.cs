using System.CommandLine;
using System.Text.Json;
using VictimFirst.Api.Identity;

namespace VictimFirst.Api.Commands;

/// <summary><c>--role ROLE</c>, written in kebab case.</summary>
internal static class RoleOption
{
    private static readonly string[] Names = [.. Enum.GetValues<Role>().Select(Name)];

    public static string Name(Role role) => JsonNamingPolicy.KebabCaseLower.ConvertName(role.ToString());

    public static Option<Role?> Create(bool required)
    {
        var option = new Option<Role?>("--role")
        {
            Description = $"One of {string.Join(", ", Names)}.",
            HelpName = "ROLE",
            Required = required,
            CustomParser = result =>
            {
                var given = result.Tokens[0].Value;
                var index = Array.IndexOf(Names, given);
                if (index >= 0) return (Role)index;
                result.AddError($"--role '{given}' is not a role; roles are {string.Join(", ", Names)}.");
                return null;
            },
        };
        option.CompletionSources.Add(Names);
        return option;
    }
}
