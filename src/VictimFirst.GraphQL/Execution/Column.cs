using VictimFirst.GraphQL.Completion;
using VictimFirst.GraphQL.Errors;

namespace VictimFirst.GraphQL.Execution;

/// <summary>
/// The values of one field position, or of the lists in it one level down: one slot per parent, each a value, null or an error. Values are
/// as resolvers gave them: nothing has been made null yet.
/// </summary>
internal abstract class Column(bool isNonNull, IReadOnlyDictionary<int, GraphQLError>? errors)
{
    private bool? isFit;

    /// <summary>Whether the schema promises a value in every slot.</summary>
    public bool IsNonNull { get; } = isNonNull;

    /// <summary>
    /// Whether every slot completes without an error, down to the leaves. Found out once, column by column: most columns are fit, and then
    /// completion need not walk through them.
    /// </summary>
    public bool IsFit => isFit ??= errors is null && AllFit();

    public GraphQLError? ErrorAt(int slot) => errors?.GetValueOrDefault(slot);

    /// <summary>The answer for <see cref="IsFit"/> where no slot has an error of its own.</summary>
    protected abstract bool AllFit();
}

/// <summary>Slots that hold scalars or enum values.</summary>
internal abstract class LeafColumn(bool isNonNull, IReadOnlyDictionary<int, GraphQLError>? errors) : Column(isNonNull, errors)
{
    /// <summary>Looks at a slot without an error: null, a value, or a value that its scalar cannot represent.</summary>
    /// <param name="refusal">Why the value cannot be represented; null where it can.</param>
    /// <returns>Whether there is a value.</returns>
    public abstract bool Examine(int slot, out string? refusal);

    /// <summary>Writes a slot that has been examined and found null or fit.</summary>
    public abstract void Write(JsonOutput output, int slot);
}
