using System.Runtime.InteropServices;
using System.Text.Json;

namespace VictimFirst.GraphQL.TypeSystem.Coercion;

/// <summary>
/// JSON may spell half a surrogate pair as an escape (<c>"\ud83d"</c>), which no string can hold: reading it throws. Such values are found
/// before anything reads them.
/// </summary>
internal static class JsonText
{
    public const string Refusal = "Text must be valid Unicode: an escape stands for half a surrogate pair.";

    public static bool IsUnicode(JsonElement json) =>
        json.ValueKind == JsonValueKind.Undefined || JsonMarshal.GetRawUtf8Value(json).IndexOf("\\u"u8) < 0 || IsReadable(json);

    private static bool IsReadable(JsonElement json)
    {
        try
        {
            return json.ValueKind switch
            {
                JsonValueKind.String => json.GetString() is not null,
                JsonValueKind.Array => json.EnumerateArray().All(IsReadable),
                JsonValueKind.Object => json.EnumerateObject().All(member => member.Name is not null && IsReadable(member.Value)),
                _ => true,
            };
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
