using System.Buffers;
using System.Text;
using System.Text.Json;
using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Tests.TypeSystem.Scalars;

/// <summary>
/// The three coercions of a scalar, their refusals as text after an exclamation mark. Texts compared with graphql-js 17.1.
/// </summary>
internal static class ScalarExpectation
{
    public static object Literal(ScalarCoercion scalar, string literal) =>
        OrRefusal(() => scalar.ParseLiteral(GraphQLParser.ParseValue(new Source(literal))));

    public static object Json(ScalarCoercion scalar, string json)
    {
        using var document = JsonDocument.Parse(json);
        return OrRefusal(() => scalar.ParseJson(document.RootElement));
    }

    /// <summary>The JSON that a resolved value becomes.</summary>
    public static object Written(ScalarCoercion scalar, object value) => OrRefusal(() =>
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer)) scalar.Write(writer, value);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    });

    private static object OrRefusal(Func<object> coerce)
    {
        try
        {
            return coerce();
        }
        catch (FormatException exception)
        {
            return "!" + exception.Message;
        }
    }
}
