using VictimFirst.GraphQL.Tests.Reference.Generation;
using VictimFirst.GraphQL.Tests.Reference.Model;

namespace VictimFirst.GraphQL.Tests.Reference.Mutations;

/// <summary>One way to break a valid document.</summary>
/// <param name="Aim">The rule that is broken, as the reference names it; others may break with it.</param>
/// <param name="Apply">False where the document has nothing to break in this way; then it is as it was.</param>
internal sealed record DocumentMutation(string Aim, Func<SchemaModel, DocumentModel, Dice, bool> Apply)
{
    public static IReadOnlyList<DocumentMutation> All { get; } =
    [
        .. DefinitionMutations.All, .. FragmentMutations.All, .. FieldMutations.All,
        .. VariableMutations.All, .. ValueMutations.All, .. DirectiveMutations.All,
    ];
}
