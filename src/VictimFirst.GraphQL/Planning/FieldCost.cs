using System.Globalization;
using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Planning;

/// <summary>
/// What reading a field costs, as its <c>@cost(weight:)</c> and <c>@listSize</c> say, or by its type where they say nothing.
/// </summary>
/// <param name="Weight">For each parent, besides the objects that the field leads to, which count one each.</param>
/// <param name="Size">Null for what is no list and no connection, and for a list that nothing is said about.</param>
internal sealed record FieldCost(double Weight, ListSize? Size)
{
    public const string Directive = "cost";

    public static FieldCost Free { get; } = new(0, null);

    /// <exception cref="FormatException">A directive's argument is of another type.</exception>
    public static FieldCost Of(FieldDefinition field)
    {
        var weight = 0.0;
        if (field.AppliedDirectives.FirstOrDefault(d => d.Name.Value == Directive) is { } directive)
        {
            // The weight is a string in the cost specification, so that it can be more than a number one day.
            var written = directive.Arguments.FirstOrDefault(a => a.Name.Value == "weight")?.Value as StringValueNode;
            if (!double.TryParse(written?.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out weight))
                throw new FormatException($"@{Directive}(weight:) is a number of at least 0, in quotes");
        }

        var size = ListSize.Read(field.AppliedDirectives);
        return weight == 0 && size is null ? Free : new FieldCost(weight, size);
    }
}
