using System.CommandLine;
using VictimFirst.Api.Identity;
using VictimFirst.Api.Schema;
using VictimFirst.GraphQL.Execution;
using VictimFirst.GraphQL.TypeSystem;
using VictimFirst.GraphQL.TypeSystem.Comparison;

namespace VictimFirst.Api.Commands;

internal static class SchemaCommand
{
    public static Command Create()
    {
        var older = new Option<FileInfo?>("--compare")
        {
            Description = "Prints what changed since this older schema instead. Exit code 1 where a change breaks clients.",
            HelpName = "FILE",
        };
        var allowBreaking = new Option<bool>("--allow-breaking") { Description = "With --compare: exit code 0 all the same." };
        var role = RoleOption.Create(required: false);
        var command = new Command("schema", "Prints the schema with the access rule beside each field: all of it, or what a role sees.")
        {
            role, older, allowBreaking,
        };
        command.SetAction((parsed, cancelled) => CommandLine.Run(async () =>
        {
            if (parsed.GetValue(older) is not { } file)
            {
                await Console.Out.WriteAsync(parsed.GetValue(role) is { } viewer ? ViewOf(viewer) : SchemaText.Read());
                return CommandLine.Done;
            }

            if (!file.Exists) throw new CommandException($"There is no file '{file.FullName}'.");
            return Compare(Build(await File.ReadAllTextAsync(file.FullName, cancelled), file.FullName), parsed.GetValue(allowBreaking));
        }));
        return command;
    }

    private static string ViewOf(Role role)
    {
        var services = new ServiceCollection();
        services.AddApiSchema();
        using var provider = services.BuildServiceProvider();
        return SchemaText.For(Access.PermissionsOf(role), provider.GetRequiredService<GraphQLServer>());
    }

    private static int Compare(GraphQL.TypeSystem.Schema old, bool allowBreaking)
    {
        var changes = SchemaComparer.Compare(old, Build(SchemaText.Read(), "schema.graphql")).ToLookup(c => c.Criticality);
        foreach (var criticality in Enum.GetValues<Criticality>())
        {
            if (!changes.Contains(criticality)) continue;
            Console.WriteLine(criticality);
            foreach (var change in changes[criticality]) Console.WriteLine($"  {change}");
        }

        if (changes.Count == 0) Console.WriteLine("Nothing changed.");
        return changes.Contains(Criticality.Breaking) && !allowBreaking ? CommandLine.Failed : CommandLine.Done;
    }

    private static GraphQL.TypeSystem.Schema Build(string sdl, string file)
    {
        try
        {
            return SchemaBuilder.Build(sdl);
        }
        catch (SchemaException invalid)
        {
            throw new CommandException($"{file} is not a schema:\n{invalid.Message}");
        }
    }
}
