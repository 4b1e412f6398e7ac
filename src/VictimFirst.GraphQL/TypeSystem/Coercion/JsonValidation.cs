using System.Text.Json;
using VictimFirst.GraphQL.Errors;

namespace VictimFirst.GraphQL.TypeSystem.Coercion;

/// <summary>
/// Says what is wrong with a JSON value, in the reference implementation's words. <c>report</c> answers whether to go on.
/// </summary>
internal sealed class JsonValidation(Func<InputProblem, bool> report, bool suggestions)
{
    private bool isDone;

    /// <param name="type">The type that the value is for.</param>
    /// <param name="json">Undefined stands for a value that was not given at all.</param>
    /// <param name="path">Where the value is.</param>
    public void Check(GraphQLType type, JsonElement json, InputPath? path = null)
    {
        if (isDone) return;
        switch (type)
        {
            case NonNullType when json.ValueKind == JsonValueKind.Undefined:
                Report($"Expected a value of non-null type \"{type}\" to be provided.", path);
                break;
            case NonNullType when json.ValueKind == JsonValueKind.Null:
                Report($"Expected value of non-null type \"{type}\" not to be null.", path);
                break;
            case NonNullType nonNull:
                Check(nonNull.Inner, json, path);
                break;
            case var _ when json.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined:
                break;
            case ListType list when json.ValueKind == JsonValueKind.Array:
                var index = 0;
                foreach (var item in json.EnumerateArray()) Check(list.Item, item, new InputPath(path, index++));
                break;
            case ListType list:
                Check(list.Item, json, path);
                break;
            case InputObjectType input when json.ValueKind == JsonValueKind.Object:
                CheckObject(input, json, path);
                break;
            case InputObjectType:
                Report($"Expected value of type \"{type}\" to be an object, found: {ValueText.Of(json)}.", path);
                break;
            default:
                CheckLeaf((NamedType)type, json, path);
                break;
        }
    }

    private void CheckObject(InputObjectType type, JsonElement json, InputPath? path)
    {
        foreach (var definition in type.Fields)
        {
            if (json.TryGetProperty(definition.Name, out var member)) Check(definition.Type, member, new InputPath(path, definition.Name));
            else if (definition.IsRequired)
            {
                Report(
                    $"Expected value of type \"{type}\" to include required field \"{definition.Name}\", found: {ValueText.Of(json)}.",
                    path);
            }
        }

        var known = new List<JsonProperty>();
        foreach (var member in json.EnumerateObject())
        {
            if (isDone) return;
            if (type.Field(member.Name) is not null)
            {
                known.Add(member);
                continue;
            }

            var similar = suggestions ? SimilarNames.To(member.Name, type.Fields.Select(f => f.Name)) : [];
            var found = similar.Count > 0 ? $".{Wording.DidYouMean(similar)} Found" : ", found";
            Report($"Expected value of type \"{type}\" not to include unknown field \"{member.Name}\"{found}: {ValueText.Of(json)}.", path);
        }

        if (!type.IsOneOf) return;
        if (known is not [var only]) Report(LiteralValidation.OneOfMessage(type), path);
        else if (only.Value.ValueKind == JsonValueKind.Null) Report(LiteralValidation.OneOfMessage(type), new InputPath(path, only.Name));
    }

    private void CheckLeaf(NamedType type, JsonElement json, InputPath? path)
    {
        try
        {
            LeafCoercion.FromJson(type, json, suggestions);
        }
        catch (FormatException exception)
        {
            Report(exception.Message, path);
        }
    }

    private void Report(string message, InputPath? path)
    {
        if (!isDone) isDone = !report(new InputProblem(message, Node: null, path));
    }
}
