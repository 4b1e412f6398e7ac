namespace VictimFirst.GraphQL.TypeSystem;

/// <summary>Builds a <see cref="Schema"/> from SDL. Specification section 3.</summary>
public static class SchemaBuilder
{
    /// <exception cref="SchemaException">The text is not a valid schema.</exception>
    public static Schema Build(string sdl, SchemaOptions? options = null) => throw new NotImplementedException();
}
