using VictimFirst.GraphQL.Tests.Reference.Generation;
using VictimFirst.GraphQL.Tests.Reference.Model;

namespace VictimFirst.GraphQL.Tests.Reference.Mutations;

/// <summary>One way to break a valid schema.</summary>
/// <param name="Aim">The rule that is broken, as the reference names it, or what section 3 forbids where it has no rule for that.</param>
/// <param name="Apply">False where the schema has nothing to break in this way; then it is as it was.</param>
internal sealed record SchemaMutation(string Aim, Func<SchemaModel, Dice, bool> Apply)
{
    public static IReadOnlyList<SchemaMutation> All { get; } =
    [
        .. SchemaNameMutations.All, .. AppliedDirectiveMutations.All, .. RootMutations.All,
        .. MemberMutations.All, .. InterfaceMutations.All, .. InputMutations.All,
    ];
}
