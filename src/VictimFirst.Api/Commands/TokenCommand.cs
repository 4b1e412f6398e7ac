using System.CommandLine;
using VictimFirst.Api.Audit;
using VictimFirst.Api.Hosting;
using VictimFirst.Api.Identity;
using VictimFirst.Data.Audit;
using VictimFirst.Domain.Audit;
using VictimFirst.Domain.Geography;

namespace VictimFirst.Api.Commands;

internal static class TokenCommand
{
    /// <summary>Leicester.</summary>
    private const string DefaultDistrict = "E06000016";

    private static string DefaultForce => PoliceForces.All.First().Value;

    /// <summary>The first of the demonstration staff, who has a caseload.</summary>
    private const string DefaultCaseworker = "staff-1";

    public static Command Create()
    {
        var role = RoleOption.Create(required: true);
        var subject = new Option<string?>("--subject")
        {
            Description = "Who the token is for: any text; the same text is the same caller. The demonstration staff are staff-1, staff-2 "
                + $"and so on; a caseworker is {DefaultCaseworker} without it.",
            HelpName = "ID",
        };
        var district = new Option<string?>("--district")
        {
            Description = $"The local authority a partner speaks for: its GSS code, such as E07000130; {DefaultDistrict} without it.",
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
        var force = new Option<string?>("--force")
        {
            Description = $"The police force that police tooling speaks for: its code, such as {DefaultForce}, which it is without it.",
            HelpName = "CODE",
        };
        force.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } code && !PoliceForces.Contains(code))
            {
                result.AddError(
                    $"--force '{code}' is not a police force; these are: {string.Join(", ", PoliceForces.All.Select(f => f.Value))}.");
            }
        });
        var unit = new Option<string?>("--unit")
        {
            Description = "The department of the force that it speaks for, such as 'Patrol and resolution'; the whole force without it.",
            HelpName = "NAME",
        };
        unit.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } name && !PoliceForces.IsUnit(name))
                result.AddError($"--unit '{name}' is not a department's name: it takes 1 to {PoliceForces.LongestUnit} characters.");
        });
        var team = new Option<string?>("--team")
        {
            Description = "The team whose cases a caseworker covers, beside the own ones.",
            HelpName = "NAME",
        };
        var application = new Option<bool>("--application") { Description = "For an application in its own name, not for a person." };

        var command = new Command(
            "token",
            "Prints a demonstration token, valid for twelve hours on a host in Development. The last line is the token alone.")
        {
            role, subject, district, force, unit, team, application,
        };
        command.SetAction(parsed => CommandLine.Run(() =>
        {
            if (!Runtime.IsDevelopment)
            {
                throw new CommandException(
                    "Demonstration tokens exist in Development only: set ASPNETCORE_ENVIRONMENT=Development, or use ./run.sh token.");
            }

            var folder = DataFolder.FromEnvironment();
            using var issuer = DevelopmentIssuer.Open(folder);
            var given = parsed.GetValue(role)!.Value;
            var caller = new DemonstrationCaller(
                given, parsed.GetValue(subject) ?? (given is Role.Caseworker ? DefaultCaseworker : "demonstration"))
            {
                Kind = parsed.GetValue(application) ? CallerKind.Application : CallerKind.Person,
                District = parsed.GetValue(district) ?? (given is Role.Partner ? DefaultDistrict : null),
                Force = parsed.GetValue(force) ?? (given is Role.PoliceVcop ? DefaultForce : null),
                Unit = parsed.GetValue(unit),
                Team = parsed.GetValue(team),
            };
            // Without the database, which a token does not need: a host brings the entry into the log.
            var issued = CommandAudit.Of("token", AuditClass.Administration, TimeProvider.System) with { Role = given.ToString() };
            AuditLog.Leave(AuditSettings.ReadSpoolFolder(Runtime.Configuration(), folder), issued, TimeProvider.System);
            Console.WriteLine(issuer.Issue(caller, TimeProvider.System.GetUtcNow()));
            return Task.FromResult(CommandLine.Done);
        }));
        return command;
    }
}
