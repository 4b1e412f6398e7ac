using System.Collections.Immutable;
using VictimFirst.GraphQL.Authoring;

namespace VictimFirst.GraphQL.Tests.Library;

public enum Kind
{
    Fiction,
    ShortStory,
}

public enum Order
{
    Title,
    Price,
}

public interface IItem
{
    string Title { get; }
    string ShelfCode { get; }
}

public sealed record Book(string Title, int? Pages, Kind Kind, string ShelfCode) : IItem;

public sealed record Map(string Title, int Scale, string ShelfCode) : IItem;

public sealed record Shelf(string Code, double Width);

public sealed record Staff(string Name, int? Salary, string? Diary);

public sealed record BookFilter(string? Title, IReadOnlyList<Kind>? Kinds, Optional<int?> Price, ImmutableArray<BookFilter>? And);

public sealed record FindArguments(BookFilter? Where, Order Order);

public sealed record FirstArguments(int First);

public sealed record CodeArguments(string Code);

public sealed record AddArguments(int A, Optional<int?> B);

public sealed record PutArguments(string Title);

public sealed class QueryRoot;

public sealed class MutationRoot;
