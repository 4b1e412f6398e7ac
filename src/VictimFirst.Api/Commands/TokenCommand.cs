using System.CommandLine;
using VictimFirst.Api.Hosting;
using VictimFirst.Api.Identity;
using VictimFirst.Domain.Geography;

namespace VictimFirst.Api.Commands;

internal static class TokenCommand
{
    public static Command Create()
    {
        var role = RoleOption.Create(required: true);
        var subject = new Option<string>("--subject")
        {
            Description = "Who the token is for: any text; the same text is the same caller.",
            HelpName = "ID",
            DefaultValueFactory = _ => "demonstration",
        };
        var district = new Option<string?>("--district")
        {
            Description = "The local authority a partner speaks for: its GSS code, such as E07000130.",
            HelpName = "CODE",
        };
        district.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } code && !Gazetteer.LocalAuthorities.Any(a => a.Code == code))
            {
                var known = string.Join(", ", Gazetteer.LocalAuthorities.Select(a => $"{a.Code} ({a.Name})"));
                result.AddError($"--district '{code}' is not a local authority of the area; these are: {known}.");
            }
        });

        var command = new Command("token", "Prints a demonstration token, valid for twelve hours on a host in Development. The last line is the token alone.")
        {
            role, subject, district,
        };
        command.SetAction(parsed => CommandLine.Run(() =>
        {
            if (!Runtime.IsDevelopment)
            {
                throw new CommandException("Demonstration tokens exist in Development only: set ASPNETCORE_ENVIRONMENT=Development, or use ./run.sh token.");
            }

            using var issuer = DevelopmentIssuer.Open(DataFolder.FromEnvironment());
            var token = issuer.Issue(parsed.GetValue(role)!.Value, parsed.GetValue(subject)!, parsed.GetValue(district), TimeProvider.System.GetUtcNow());
            Console.WriteLine(token);
            return Task.FromResult(CommandLine.Done);
        }));
        return command;
    }
}
