using System.CommandLine;
using VictimFirst.Api.Schema;

namespace VictimFirst.Api.Commands;

internal static class SchemaCommand
{
    public static Command Create()
    {
        var command = new Command("schema", "Prints the schema with the access rule beside each field.");
        command.SetAction(_ => Console.Out.Write(SchemaText.Read()));
        return command;
    }
}
