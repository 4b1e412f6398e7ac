using System.Text.Json;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Authoring;

/// <summary>
/// A scalar with one C# type, all of whose values can be written. Fields of that type are written without boxing, and members of another
/// type are refused at start-up.
/// </summary>
public abstract class ScalarCoercion<T> : ScalarCoercion where T : notnull
{
    /// <summary>Never throws.</summary>
    public abstract void WriteValue(Utf8JsonWriter writer, T value);

    public sealed override void Write(Utf8JsonWriter writer, object value)
    {
        if (value is not T typed)
            throw new FormatException($"Expected {typeof(T).Name}.");
        WriteValue(writer, typed);
    }
}
