using System.Globalization;
using VictimFirst.GraphQL.Completion;

namespace VictimFirst.GraphQL.Authoring.Values;

internal sealed class Int32Writer : LeafWriter<int>
{
    public override void Write(JsonOutput output, int value) => output.WriteNumber(value);
}

internal sealed class Int16Writer : LeafWriter<short>
{
    public override void Write(JsonOutput output, short value) => output.WriteNumber(value);
}

internal sealed class ByteWriter : LeafWriter<byte>
{
    public override void Write(JsonOutput output, byte value) => output.WriteNumber(value);
}

/// <summary>Int is 32 bits wide; a C# number that is wider can be too large for it. Section 3.5.1.</summary>
internal sealed class Int64AsIntWriter : LeafWriter<long>
{
    public override bool IsTotal => false;

    public override string? Refusal(long value) => value is < int.MinValue or > int.MaxValue
        ? string.Create(CultureInfo.InvariantCulture, $"Int cannot represent non 32-bit signed integer value: {value}")
        : null;

    public override void Write(JsonOutput output, long value) => output.WriteNumber(value);
}

/// <summary>Not-a-number and the infinities have no JSON. Section 3.5.2.</summary>
internal sealed class DoubleWriter : LeafWriter<double>
{
    public override bool IsTotal => false;

    public override string? Refusal(double value) => double.IsFinite(value)
        ? null
        : string.Create(CultureInfo.InvariantCulture, $"Float cannot represent non numeric value: {value}");

    public override void Write(JsonOutput output, double value)
    {
        if (!ShortDecimals.TryWrite(output, value))
            output.WriteNumber(value);
    }
}

/// <inheritdoc cref="DoubleWriter"/>
internal sealed class SingleWriter : LeafWriter<float>
{
    public override bool IsTotal => false;

    public override string? Refusal(float value) => float.IsFinite(value)
        ? null
        : string.Create(CultureInfo.InvariantCulture, $"Float cannot represent non numeric value: {value}");

    public override void Write(JsonOutput output, float value) => output.WriteNumber(value);
}

internal sealed class DecimalWriter : LeafWriter<decimal>
{
    public override void Write(JsonOutput output, decimal value) => output.WriteNumber(value);
}

internal sealed class Int64Writer : LeafWriter<long>
{
    public override void Write(JsonOutput output, long value) => output.WriteNumber(value);
}
