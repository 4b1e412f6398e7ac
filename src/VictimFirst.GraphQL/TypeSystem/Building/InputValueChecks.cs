using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem.Coercion;

namespace VictimFirst.GraphQL.TypeSystem.Building;

/// <summary>What holds for arguments and input fields alike. Specification sections 3.6.1, 3.10 and 3.13.3.</summary>
internal static class InputValueChecks
{
    /// <param name="value">The argument or input field.</param>
    /// <param name="node">Where it is written.</param>
    /// <param name="coordinate">Its schema coordinate.</param>
    /// <param name="kind"><c>argument</c> or <c>input field</c>.</param>
    /// <param name="problems">Where problems go.</param>
    /// <param name="whereTyped">What an error of its type points at, where that is not the type.</param>
    public static void Run(InputValue value, InputValueDefinitionNode node, string coordinate, string kind, SchemaProblems problems,
        SyntaxNode? whereTyped = null)
    {
        SchemaChecks.CheckName(node.Name, node, problems);
        if (!value.Type.Named.IsInput)
        {
            problems.Report($"The type of {coordinate} must be Input Type but got: {value.Type}.", whereTyped ?? node.Type);
            return;
        }

        if (value.IsRequired && value.DeprecationReason is not null)
        {
            var deprecated = node.Directives.First(d => d.Name.Value == "deprecated");
            problems.Report($"Required {kind} {coordinate} cannot be deprecated.", deprecated, node.Type);
        }

        if (value.DefaultValue is null) return;
        new LiteralValidation(
            p => problems.Report($"{coordinate} has invalid default value{InputPath.Describe(p.Path)}: {p.Message}", p.Node),
            variables: null, suggestions: true).Check(value.Type, value.DefaultValue);
    }
}
