namespace VictimFirst.GraphQL.Planning;

/// <param name="Suggestions">Whether errors may say "Did you mean".</param>
internal sealed record PlanningOptions(GraphQLLimits Limits, bool AllowIntrospection, bool Suggestions);
