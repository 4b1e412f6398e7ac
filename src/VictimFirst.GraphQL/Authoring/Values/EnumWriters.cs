using System.Collections.Frozen;
using System.Text;
using VictimFirst.GraphQL.Completion;
using VictimFirst.GraphQL.TypeSystem;
using VictimFirst.GraphQL.TypeSystem.Coercion;

namespace VictimFirst.GraphQL.Authoring.Values;

/// <summary>Writes a C# enum's members by the names that they were bound to. Section 3.9.</summary>
internal sealed class EnumWriter<T>(EnumType type) : LeafWriter<T> where T : struct, Enum
{
    private readonly FrozenDictionary<T, byte[]> names =
        type.Values.ToFrozenDictionary(v => (T)v.RuntimeValue!, v => Encoding.ASCII.GetBytes($"\"{v.Name}\""));

    public override bool IsTotal => false;

    public override string? Refusal(T value) =>
        names.ContainsKey(value) ? null : $"Enum \"{type.Name}\" cannot represent value: \"{value}\"";

    public override void Write(JsonOutput output, T value) => output.WriteRaw(names[value]);
}

/// <summary>Writes an enum that has no C# type: the values are their own names.</summary>
internal sealed class EnumNameWriter(EnumType type) : LeafWriter<string>
{
    public override bool IsTotal => false;

    public override string? Refusal(string value) =>
        type.Value(value) is null ? $"Enum \"{type.Name}\" cannot represent value: \"{value}\"" : null;

    public override void Write(JsonOutput output, string value) => output.WriteText(value);
}

/// <inheritdoc cref="EnumNameWriter"/>
internal sealed class UntypedEnumWriter(EnumType type) : LeafWriter<object>
{
    public override bool IsTotal => false;

    public override string? Refusal(object value) => value is string name && type.Value(name) is not null
        ? null
        : $"Enum \"{type.Name}\" cannot represent value: {ValueText.Of(value)}";

    public override void Write(JsonOutput output, object value) => output.WriteText((string)value);
}
