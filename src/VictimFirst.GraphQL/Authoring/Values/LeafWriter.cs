using VictimFirst.GraphQL.Completion;

namespace VictimFirst.GraphQL.Authoring.Values;

/// <summary>
/// Writes the values of one C# type as one GraphQL scalar or enum. Specification section 3.5, "Result Coercion". Never sees null.
/// </summary>
internal abstract class LeafWriter<T>
{
    /// <summary>Whether every value can be written, so that no value need be looked at before writing begins.</summary>
    public virtual bool IsTotal => true;

    /// <summary>Why the value has no result, as a text for the client; null where <see cref="Write"/> will succeed.</summary>
    public virtual string? Refusal(T value) => null;

    public abstract void Write(JsonOutput output, T value);
}

/// <summary>The writer of the nullable form of a value type.</summary>
internal sealed class NullableLeafWriter<T>(LeafWriter<T> inner) : LeafWriter<T?> where T : struct
{
    public override bool IsTotal => inner.IsTotal;

    public override string? Refusal(T? value) => inner.Refusal(value.GetValueOrDefault());

    public override void Write(JsonOutput output, T? value) => inner.Write(output, value.GetValueOrDefault());
}
