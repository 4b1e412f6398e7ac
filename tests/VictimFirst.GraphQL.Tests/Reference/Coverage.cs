using VictimFirst.GraphQL.Tests.Reference.Mutations;

namespace VictimFirst.GraphQL.Tests.Reference;

/// <summary>How often a run broke each rule, by the reference's own account, and met each feature of the language.</summary>
internal sealed class Coverage
{
    /// <summary>Specification section 5, by the reference's names.</summary>
    private static readonly IReadOnlyList<string> DocumentRules =
    [
        "ExecutableDefinitionsRule", "KnownOperationTypesRule", "UniqueOperationNamesRule", "LoneAnonymousOperationRule",
        "SingleFieldSubscriptionsRule", "KnownTypeNamesRule", "FragmentsOnCompositeTypesRule", "VariablesAreInputTypesRule",
        "ScalarLeafsRule", "FieldsOnCorrectTypeRule", "UniqueFragmentNamesRule", "KnownFragmentNamesRule", "NoUnusedFragmentsRule",
        "PossibleFragmentSpreadsRule", "NoFragmentCyclesRule", "UniqueVariableNamesRule", "NoUndefinedVariablesRule",
        "NoUnusedVariablesRule", "KnownDirectivesRule", "UniqueDirectivesPerLocationRule", "KnownArgumentNamesRule",
        "UniqueArgumentNamesRule", "ValuesOfCorrectTypeRule", "ProvidedRequiredArgumentsRule", "VariablesInAllowedPositionRule",
        "OverlappingFieldsCanBeMergedRule", "UniqueInputFieldNamesRule", "MaxIntrospectionDepthRule",
    ];

    /// <summary>The rules that schema documents are held to.</summary>
    private static readonly IReadOnlyList<string> SchemaRules =
    [
        "LoneSchemaDefinitionRule", "UniqueOperationTypesRule", "UniqueTypeNamesRule", "UniqueEnumValueNamesRule",
        "UniqueFieldDefinitionNamesRule", "UniqueArgumentDefinitionNamesRule", "UniqueDirectiveNamesRule", "KnownTypeNamesRule",
        "KnownDirectivesRule", "UniqueDirectivesPerLocationRule", "PossibleTypeExtensionsRule", "KnownArgumentNamesOnDirectivesRule",
        "UniqueArgumentNamesRule", "UniqueInputFieldNamesRule", "ProvidedRequiredArgumentsOnDirectivesRule",
    ];

    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    public int Pairs { get; private set; }

    public Coverage()
    {
        foreach (var rule in DocumentRules)
            counts[$"document: {rule}"] = 0;
        foreach (var rule in SchemaRules)
            counts[$"schema: {rule}"] = 0;
        foreach (var aim in SchemaMutation.All.Select(m => m.Aim).Where(IsTypeCheck))
            counts[$"type: {aim}"] = 0;
        foreach (var feature in Features.All)
            counts[$"feature: {feature.Name}"] = 0;
    }

    /// <summary>What was met fewer times than asked.</summary>
    public IEnumerable<string> Below(int times) => counts.Where(c => c.Value < times).Select(c => $"{c.Key}: {c.Value}");

    public void Add(Case question, Answer reference)
    {
        if (question is { Schema: not null, Document: not null })
            Pairs++;
        Count($"mode: {question.Mode}, {(reference.IsRefusal ? "with errors" : "without errors")}");
        var kind = question.Mode == "schema" ? "schema" : "document";
        foreach (var rule in reference.Errors.Select(e => e.Rule).OfType<string>().Distinct())
            Count($"{kind}: {rule}");
        if (question is { Mode: "schema", Broken: { } aim } && IsTypeCheck(aim) && reference.IsRefusal)
            Count($"type: {aim}");
        if (question.Broken is null)
        {
            foreach (var feature in Features.All.Where(f => f.Pattern.IsMatch(question.Document ?? question.Schema ?? string.Empty)))
                Count($"feature: {feature.Name}");
        }
    }

    public IEnumerable<string> Lines() =>
        counts.OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => $"{c.Value,7}  {c.Key}")
            .Prepend($"{Pairs,7}  pairs of a schema and a document");

    /// <summary>What the reference checks without a rule of its own. Executable definitions it does not check.</summary>
    private static bool IsTypeCheck(string aim) => !aim.EndsWith("Rule", StringComparison.Ordinal) && aim != "an executable definition";

    private void Count(string what) => counts[what] = counts.GetValueOrDefault(what) + 1;
}
