using VictimFirst.GraphQL.TypeSystem;
using TypeSystemSchema = VictimFirst.GraphQL.TypeSystem.Schema;

namespace VictimFirst.Api.Tests.Access;

/// <summary>
/// Asks for every field, argument and input field of the schema, and for every enum value with a rule of its own, each by the shortest way
/// from a root.
/// </summary>
internal sealed class AccessQuestions
{
    private readonly Dictionary<ObjectType, Func<string, string>> waysTo = [];
    private readonly Dictionary<InputObjectType, Func<string, string>> waysToInput = [];
    private readonly List<AccessQuestion> questions = [];

    private AccessQuestions(TypeSystemSchema schema)
    {
        Walk(schema.Query, selection => $"query {selection}");
        if (schema.Mutation is { } mutation) Walk(mutation, selection => $"mutation {selection}");
    }

    public static IReadOnlyList<AccessQuestion> Of(TypeSystemSchema schema) => new AccessQuestions(schema).questions;

    /// <summary>Breadth first, so that the first way to a type is the shortest.</summary>
    private void Walk(ObjectType root, Func<string, string> document)
    {
        var ahead = new Queue<ObjectType>([root]);
        waysTo.TryAdd(root, document);
        while (ahead.TryDequeue(out var type))
        {
            foreach (var field in type.Fields)
            {
                Ask(type, field);
                if (field.Type.Named is ObjectType below
                    && waysTo.TryAdd(below, selection => waysTo[type]($"{{ {Text(field)} {selection} }}")))
                    ahead.Enqueue(below);
            }
        }
    }

    private void Ask(ObjectType type, FieldDefinition field)
    {
        questions.Add(new AccessQuestion(field.Coordinate, waysTo[type]($"{{ {Text(field)}{Leaf(field)} }}")));
        foreach (var argument in field.Arguments)
        {
            string Given(string literal) => waysTo[type]($"{{ {Text(field, argument, literal)}{Leaf(field)} }}");
            questions.Add(new AccessQuestion($"{field.Coordinate}({argument.Name}:)", Given(LiteralMaker.Of(argument.Type))));
            AskInput(argument.Type, Given);
        }
    }

    private void AskInput(GraphQLType type, Func<string, string> document)
    {
        if (type.Named is EnumType named)
        {
            foreach (var value in named.Values
                .Where(v => !v.AppliedDirectives.IsEmpty && !questions.Exists(q => q.Coordinate == $"{named.Name}.{v.Name}")))
                questions.Add(new AccessQuestion($"{named.Name}.{value.Name}", document(value.Name)));
        }

        if (type.Named is not InputObjectType input || !waysToInput.TryAdd(input, document)) return;
        foreach (var field in input.Fields)
        {
            string Given(string literal) => waysToInput[input](LiteralMaker.With(input, field, literal));
            questions.Add(new AccessQuestion($"{input.Name}.{field.Name}", Given(LiteralMaker.Of(field.Type))));
            AskInput(field.Type, Given);
        }
    }

    private static string Leaf(FieldDefinition field) => field.Type.Named is ObjectType or InterfaceType ? " { __typename }" : "";

    private static string Text(FieldDefinition field, InputValue? given = null, string literal = "")
    {
        var arguments = field.Arguments.Where(a => a == given || a.IsRequired)
            .Select(a => $"{a.Name}: {(a == given ? literal : LiteralMaker.Of(a.Type))}")
            .ToList();
        return arguments.Count == 0 ? field.Name : $"{field.Name}({string.Join(", ", arguments)})";
    }
}
