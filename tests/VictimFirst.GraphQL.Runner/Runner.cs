using System.Text.Json;
using VictimFirst.GraphQL.Errors;
using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem;
using VictimFirst.GraphQL.Validation;

namespace VictimFirst.GraphQL.Runner;

/// <summary>Answers questions. A schema is built once for as long as the questions that follow name the same one.</summary>
internal sealed class Runner
{
    private static readonly ValidationOptions Validation = new() { Suggestions = true, MaxErrors = JsonServer.NoLimit };
    private static readonly ParserLimits Parser = ParserLimits.Trusted;

    /// <summary>Directives that the type system itself gives a meaning; a schema is printed without the use of any other.</summary>
    private static readonly HashSet<string> TypeSystemDirectives = ["deprecated", "specifiedBy", "oneOf"];

    private string? latestText;
    private JsonServer? latest;

    /// <summary>An answer, whatever the line: what goes wrong is among its errors.</summary>
    public async ValueTask<Answer> AnswerAsync(string line)
    {
        Question question;
        try
        {
            using var json = JsonDocument.Parse(line);
            question = new Question(json.RootElement.Clone());
        }
        catch (JsonException malformed)
        {
            return new Answer { Errors = [new GraphQLError { Message = malformed.Message }] };
        }

        try
        {
            return await AnswerAsync(question) with { Id = question.Id };
        }
        catch (GraphQLException refusal)
        {
            return new Answer { Id = question.Id, Errors = [refusal.Error] };
        }
        catch (SchemaException refusal)
        {
            return new Answer { Id = question.Id, Errors = refusal.Errors };
        }
        catch (Exception fault)
        {
            // A fault of the engine must not cost the lines that follow their answers.
            return new Answer { Id = question.Id, Errors = [new GraphQLError { Message = $"Fault: {fault}" }] };
        }
    }

    private async ValueTask<Answer> AnswerAsync(Question question)
    {
        switch (question.Mode)
        {
            case "parse":
                GraphQLParser.Parse(new Source(question.Document), Parser);
                return new Answer();
            case "print":
                return new Answer { Text = Printer.Print(GraphQLParser.Parse(new Source(question.Document), Parser)) };
            case "validate":
                return Validate(question);
            case "execute":
                return await ServerOf(question).ExecuteAsync(question.Request, question.Root);
            case "schema":
                return await DescribeAsync(ServerOf(question));
            default:
                throw new GraphQLException($"Unknown mode \"{question.Mode}\".");
        }
    }

    private Answer Validate(Question question)
    {
        var schema = ServerOf(question).Schema;
        var document = GraphQLParser.Parse(new Source(question.Document), Parser);
        return new Answer { Errors = DocumentValidator.Validate(schema, document, Validation) };
    }

    /// <summary>
    /// <c>text</c> is the schema as it was written, without the use of custom directives, which the reference does not print either;
    /// <c>data</c> is what the schema says of itself, with everything that introspection can tell.
    /// </summary>
    private static async ValueTask<Answer> DescribeAsync(JsonServer server)
    {
        var introspection = await server.ExecuteAsync(new(IntrospectionQuery.Text), JsonElement.Parse("{}"));
        return introspection with { Text = SchemaPrinter.Print(server.Schema, includeUse: TypeSystemDirectives.Contains).TrimEnd('\n') };
    }

    private JsonServer ServerOf(Question question)
    {
        if (latest is null || latestText != question.Schema)
        {
            latest = new JsonServer(SchemaBuilder.Build(question.Schema));
            latestText = question.Schema;
        }

        return latest;
    }
}
