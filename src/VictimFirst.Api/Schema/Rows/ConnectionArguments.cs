using VictimFirst.GraphQL.TypeSystem.Coercion;

namespace VictimFirst.Api.Schema.Rows;

internal sealed record ConnectionArguments(
    InputObject? Where, IReadOnlyList<InputObject>? Order, int? First, string? After, int? Last, string? Before);
