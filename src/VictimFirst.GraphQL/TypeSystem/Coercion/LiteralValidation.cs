using System.Collections.Immutable;
using VictimFirst.GraphQL.Errors;
using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.TypeSystem.Coercion;

/// <summary>
/// Says what is wrong with a literal, in the reference implementation's words. Without variables (validation, defaults) a variable fits
/// anywhere; with them, a missing or null variable is a problem of the place it stands at. <c>report</c> answers whether to go on.
/// </summary>
internal sealed class LiteralValidation(Func<InputProblem, bool> report, VariableValues? variables, bool suggestions)
{
    private bool isDone;

    public void Check(GraphQLType type, ValueNode literal, InputPath? path = null)
    {
        if (isDone) return;
        switch (type)
        {
            case var _ when literal is VariableNode variable:
                CheckVariable(type, variable, path);
                break;
            case NonNullType when literal is NullValueNode:
                Report($"Expected value of non-null type \"{type}\" not to be null.", literal, path);
                break;
            case NonNullType nonNull:
                Check(nonNull.Inner, literal, path);
                break;
            case var _ when literal is NullValueNode:
                break;
            case ListType list when literal is ListValueNode { Values: var items }:
                for (var i = 0; i < items.Length; i++) Check(list.Item, items[i], new InputPath(path, i));
                break;
            case ListType list:
                Check(list.Item, literal, path);
                break;
            case InputObjectType input when literal is ObjectValueNode value:
                CheckObject(input, value, path);
                break;
            case InputObjectType:
                Report($"Expected value of type \"{type}\" to be an object, found: {ValueText.Of(literal)}.", literal, path);
                break;
            case NamedType { IsInput: true } leaf:
                CheckLeaf(leaf, literal, path);
                break;
        }
    }

    private void CheckVariable(GraphQLType type, VariableNode variable, InputPath? path)
    {
        if (variables is null || type is not NonNullType) return;
        if (!variables.TryGet(variable.Name.Value, out var value))
        {
            Report($"Expected variable \"${variable.Name}\" provided to type \"{type}\" to provide a runtime value.", variable, path);
        }
        else if (value is null)
        {
            Report($"Expected variable \"${variable.Name}\" provided to non-null type \"{type}\" not to be null.", variable, path);
        }
    }

    private void CheckObject(InputObjectType type, ObjectValueNode value, InputPath? path)
    {
        foreach (var definition in type.Fields)
        {
            if (LiteralCoercion.Find(value.Fields, definition.Name) is { } given) CheckField(type, definition, given.Value, value, path);
            else if (definition.IsRequired)
            {
                Report(
                    $"Expected value of type \"{type}\" to include required field \"{definition.Name}\", found: {ValueText.Of(value)}.",
                    value, path);
            }
        }

        foreach (var given in value.Fields.Where(f => type.Field(f.Name.Value) is null))
        {
            if (isDone) return;
            var similar = suggestions ? SimilarNames.To(given.Name.Value, type.Fields.Select(f => f.Name)) : [];
            var found = similar.Count > 0 ? $".{Wording.DidYouMean(similar)} Found" : ", found";
            Report(
                $"Expected value of type \"{type}\" not to include unknown field \"{given.Name}\"{found}: {ValueText.Of(value)}.",
                given, path);
        }

        if (type.IsOneOf) CheckOneOf(type, value, path);
    }

    private void CheckField(InputObjectType type, InputValue definition, ValueNode given, ObjectValueNode whole, InputPath? path)
    {
        if (variables is not null && given is VariableNode variable)
        {
            var isGiven = variables.TryGet(variable.Name.Value, out var value);
            if (type.IsOneOf && value is null)
            {
                var complaint = isGiven ? "not to be null" : "to provide a runtime value";
                Report(
                    $"Expected variable \"${variable.Name}\" provided to field \"{definition.Name}\" "
                    + $"for OneOf Input Object type \"{type}\" {complaint}.",
                    whole, path);
            }
            else if (!isGiven && !definition.IsRequired)
            {
                return;
            }
        }

        Check(definition.Type, given, new InputPath(path, definition.Name));
    }

    private void CheckOneOf(InputObjectType type, ObjectValueNode value, InputPath? path)
    {
        ImmutableArray<ArgumentNode> known = [.. value.Fields.Where(f => type.Field(f.Name.Value) is not null)];
        if (known is not [var only]) Report(OneOfMessage(type), value, path);
        else if (only.Value is NullValueNode) Report(OneOfMessage(type), value, new InputPath(path, only.Name.Value));
    }

    public static string OneOfMessage(InputObjectType type) =>
        $"Within OneOf Input Object type \"{type}\", exactly one field must be specified, and the value for that field must be non-null.";

    private void CheckLeaf(NamedType type, ValueNode literal, InputPath? path)
    {
        // A default in a schema whose checks are not through: an input field of an output type is reported where it is defined.
        if (!type.IsLeaf) return;
        try
        {
            LeafCoercion.FromLiteral(type, VariableReplacement.In(literal, variables ?? VariableValues.None), suggestions);
        }
        catch (FormatException exception)
        {
            Report(exception.Message, literal, path);
        }
    }

    private void Report(string message, SyntaxNode node, InputPath? path)
    {
        if (!isDone) isDone = !report(new InputProblem(message, node, path));
    }
}
