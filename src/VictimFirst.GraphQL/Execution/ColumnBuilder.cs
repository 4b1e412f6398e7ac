using VictimFirst.GraphQL.Errors;

namespace VictimFirst.GraphQL.Execution;

/// <summary>Takes the answers for one position slot by slot, lists apart into items and objects into the next level's batches.</summary>
internal abstract class ColumnBuilder<T>
{
    private Dictionary<int, GraphQLError>? errors;

    protected IReadOnlyDictionary<int, GraphQLError>? Errors => errors;

    /// <summary>The number of slots so far.</summary>
    public abstract int Count { get; }

    /// <summary>Told how many more slots will follow, where somebody knows.</summary>
    public abstract void Reserve(int more);

    public abstract void Add(T? value);

    public void AddError(GraphQLError error)
    {
        (errors ??= []).Add(Count, error);
        AddNothing();
    }

    public abstract Column Build();

    protected abstract void AddNothing();
}
