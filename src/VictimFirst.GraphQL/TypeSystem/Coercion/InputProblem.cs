using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.TypeSystem.Coercion;

/// <summary>Why an input value does not fit its type. <see cref="Node"/> is null for values that came as JSON.</summary>
internal readonly record struct InputProblem(string Message, SyntaxNode? Node, InputPath? Path);
