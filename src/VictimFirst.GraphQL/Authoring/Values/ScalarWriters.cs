using System.Buffers;
using System.Text.Json;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Authoring.Values;

/// <summary>A custom scalar with a C# type of its own.</summary>
internal sealed class TypedScalarWriter<T>(ScalarCoercion<T> coercion) : LeafWriter<T> where T : notnull
{
    public override void Write(Utf8JsonWriter writer, T value) => coercion.WriteValue(writer, value);
}

/// <summary>
/// A custom scalar that takes values of any C# type and says only by throwing that one does not fit: values are tried first.
/// </summary>
internal sealed class UntypedScalarWriter<T>(ScalarType scalar) : LeafWriter<T>
{
    public override bool IsTotal => false;

    public override string? Refusal(T value)
    {
        using var trial = new Utf8JsonWriter(new ArrayBufferWriter<byte>());
        try
        {
            scalar.Coercion.Write(trial, value!);
            return null;
        }
        catch (FormatException refusal)
        {
            return refusal.Message;
        }
    }

    public override void Write(Utf8JsonWriter writer, T value) => scalar.Coercion.Write(writer, value!);
}
