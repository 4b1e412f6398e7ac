using System.Globalization;
using System.Text.Json;

namespace VictimFirst.GraphQL.Authoring.Values;

internal sealed class Int32Writer : LeafWriter<int>
{
    public override void Write(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);
}

internal sealed class Int16Writer : LeafWriter<short>
{
    public override void Write(Utf8JsonWriter writer, short value) => writer.WriteNumberValue(value);
}

internal sealed class ByteWriter : LeafWriter<byte>
{
    public override void Write(Utf8JsonWriter writer, byte value) => writer.WriteNumberValue(value);
}

/// <summary>Int is 32 bits wide; a C# number that is wider can be too large for it. Section 3.5.1.</summary>
internal sealed class Int64AsIntWriter : LeafWriter<long>
{
    public override bool IsTotal => false;

    public override string? Refusal(long value) => value is < int.MinValue or > int.MaxValue
        ? string.Create(CultureInfo.InvariantCulture, $"Int cannot represent non 32-bit signed integer value: {value}")
        : null;

    public override void Write(Utf8JsonWriter writer, long value) => writer.WriteNumberValue(value);
}

/// <summary>Not-a-number and the infinities have no JSON. Section 3.5.2.</summary>
internal sealed class DoubleWriter : LeafWriter<double>
{
    public override bool IsTotal => false;

    public override string? Refusal(double value) => double.IsFinite(value)
        ? null
        : string.Create(CultureInfo.InvariantCulture, $"Float cannot represent non numeric value: {value}");

    public override void Write(Utf8JsonWriter writer, double value)
    {
        if (!ShortDecimals.TryWrite(writer, value))
            writer.WriteNumberValue(value);
    }
}

/// <inheritdoc cref="DoubleWriter"/>
internal sealed class SingleWriter : LeafWriter<float>
{
    public override bool IsTotal => false;

    public override string? Refusal(float value) => float.IsFinite(value)
        ? null
        : string.Create(CultureInfo.InvariantCulture, $"Float cannot represent non numeric value: {value}");

    public override void Write(Utf8JsonWriter writer, float value) => writer.WriteNumberValue(value);
}

internal sealed class DecimalWriter : LeafWriter<decimal>
{
    public override void Write(Utf8JsonWriter writer, decimal value) => writer.WriteNumberValue(value);
}

internal sealed class Int64Writer : LeafWriter<long>
{
    public override void Write(Utf8JsonWriter writer, long value) => writer.WriteNumberValue(value);
}
