using System.Buffers;
using System.Text.Json;
using VictimFirst.GraphQL.Completion;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Authoring.Values;

/// <summary>A custom scalar with a C# type of its own.</summary>
internal sealed class TypedScalarWriter<T>(ScalarCoercion<T> coercion) : LeafWriter<T> where T : notnull
{
    public override void Write(JsonOutput output, T value)
    {
        coercion.WriteValue(output.General(), value);
        output.EndGeneral();
    }
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

    public override void Write(JsonOutput output, T value)
    {
        scalar.Coercion.Write(output.General(), value!);
        output.EndGeneral();
    }
}
