namespace VictimFirst.Api.Tests.Access;

/// <summary>A document that uses one coordinate of the schema, and as little else as it can.</summary>
internal sealed record AccessQuestion(string Coordinate, string Document);
