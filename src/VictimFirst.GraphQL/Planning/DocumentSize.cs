using VictimFirst.GraphQL.Errors;
using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.Planning;

/// <summary>Counts what can be counted before validation, in one walk over the text as written: validation itself costs time.</summary>
internal static class DocumentSize
{
    /// <exception cref="GraphQLException">The document goes over a limit.</exception>
    public static void Check(DocumentNode document, GraphQLLimits limits)
    {
        var aliases = 0;
        var directives = 0;
        foreach (var definition in document.Definitions)
        {
            directives += definition.Directives.Length;
            switch (definition)
            {
                case OperationDefinitionNode operation:
                    directives += operation.Variables.Sum(v => v.Directives.Length);
                    Count(operation.SelectionSet);
                    break;
                case FragmentDefinitionNode fragment:
                    Count(fragment.SelectionSet);
                    break;
            }
        }

        if (aliases > limits.MaxAliases)
            throw LimitExceeded.Of("aliases", limits.MaxAliases);
        if (directives > limits.MaxDirectives)
            throw LimitExceeded.Of("directives", limits.MaxDirectives);

        void Count(SelectionSetNode selectionSet)
        {
            foreach (var selection in selectionSet.Selections)
            {
                directives += selection.Directives.Length;
                switch (selection)
                {
                    case FieldNode field:
                        aliases += field.Alias is null ? 0 : 1;
                        if (field.SelectionSet is not null)
                            Count(field.SelectionSet);
                        break;
                    case InlineFragmentNode fragment:
                        Count(fragment.SelectionSet);
                        break;
                }
            }
        }
    }
}
