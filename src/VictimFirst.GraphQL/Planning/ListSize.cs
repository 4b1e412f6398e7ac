using System.Collections.Immutable;
using System.Globalization;
using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem.Coercion;

namespace VictimFirst.GraphQL.Planning;

/// <summary>
/// How long a field's lists are taken to be, as <c>@listSize(assumedSize:, slicingArguments:, sizedFields:)</c> says: the largest of the
/// slicing arguments that the operation gives, else the assumed size. The directive's name and arguments are those of the GraphQL cost
/// specification that IBM published.
/// </summary>
internal sealed class ListSize(int? assumed, ImmutableArray<string> slicingArguments, ImmutableArray<string> sizedFields)
{
    public const string Directive = "listSize";

    /// <summary>Of a list that nothing is said about.</summary>
    public const int Unsaid = 10;

    public ImmutableArray<string> SlicingArguments => slicingArguments;

    /// <summary>The fields of the field's own type that are the lists, where the field is a connection; else empty.</summary>
    public ImmutableArray<string> SizedFields => sizedFields;

    /// <param name="arguments">Null where the field is given none.</param>
    public int Of(PlannedArguments? arguments, VariableValues variables)
    {
        int? largest = null;
        foreach (var name in slicingArguments)
        {
            if (arguments?.Integer(name, variables) is { } given and >= 0 && !(given <= largest))
                largest = given;
        }

        return largest ?? assumed ?? Unsaid;
    }

    /// <exception cref="FormatException">An argument is of another type.</exception>
    public static ListSize? Read(ImmutableArray<DirectiveNode> directives)
    {
        if (directives.FirstOrDefault(d => d.Name.Value == Directive) is not { } directive)
            return null;
        var assumed = Argument(directive, "assumedSize") switch
        {
            null or NullValueNode => (int?)null,
            IntValueNode text when int.TryParse(text.Raw, NumberStyles.None, CultureInfo.InvariantCulture, out var size) => size,
            _ => throw new FormatException($"@{Directive}(assumedSize:) is a whole number from 0"),
        };
        return new ListSize(assumed, Names(directive, "slicingArguments"), Names(directive, "sizedFields"));
    }

    private static ImmutableArray<string> Names(DirectiveNode directive, string argument) => Argument(directive, argument) switch
    {
        null or NullValueNode => [],
        StringValueNode single => [single.Value],
        ListValueNode list => [.. list.Values.Select(v => v is StringValueNode name
            ? name.Value
            : throw new FormatException($"@{Directive}({argument}:) is a list of names"))],
        _ => throw new FormatException($"@{Directive}({argument}:) is a list of names"),
    };

    private static ValueNode? Argument(DirectiveNode directive, string name) =>
        directive.Arguments.FirstOrDefault(a => a.Name.Value == name)?.Value;
}
