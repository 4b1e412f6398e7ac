namespace VictimFirst.GraphQL.Planning;

internal sealed record PlanningOptions(GraphQLLimits Limits, bool AllowIntrospection);
