using VictimFirst.GraphQL.Planning;

namespace VictimFirst.GraphQL.Execution;

/// <summary>A field of a batch of parents.</summary>
internal readonly record struct Position(ObjectBatch Parents, int Index)
{
    public PlannedField Field => Parents.Selection.Fields[Index];

    public static void AddAll(ObjectBatch parents, List<Position> positions)
    {
        for (var i = 0; i < parents.Selection.Fields.Length; i++)
            positions.Add(new Position(parents, i));
    }
}
