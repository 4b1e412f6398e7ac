using System.Text.Json;
using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.TypeSystem;

/// <summary>A scalar type with its coercions. Specification section 3.5.</summary>
public sealed class ScalarType : NamedType
{
    /// <summary>The URL given by <c>@specifiedBy</c>, or null.</summary>
    public string? SpecifiedBy { get; init; }

    /// <summary>How values of the scalar are read and written; bound by name when a schema is built.</summary>
    public required ScalarCoercion Coercion { get; init; }
}

/// <summary>
/// The three coercions of a scalar. Each throws <see cref="FormatException"/> with a text for the client where the value does not fit.
/// </summary>
public abstract class ScalarCoercion
{
    /// <summary>A literal in a document to its C# value. The node is never a variable or null.</summary>
    public abstract object ParseLiteral(ValueNode literal);

    /// <summary>A JSON value of a variable to its C# value. The element is never null.</summary>
    public abstract object ParseJson(JsonElement value);

    /// <summary>Writes a resolved value, never null.</summary>
    public abstract void Write(Utf8JsonWriter writer, object value);
}
