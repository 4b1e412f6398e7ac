using System.Collections.Immutable;
using VictimFirst.GraphQL.Validation.Rules;

namespace VictimFirst.GraphQL.Validation;

/// <summary>All rules of specification section 5, in the order that the reference implementation reports by.</summary>
internal static class SpecifiedRules
{
    public static ImmutableArray<ValidationRule> For(ValidationContext context) =>
    [
        new ExecutableDefinitionsRule(context),
        new KnownOperationTypesRule(context),
        new UniqueOperationNamesRule(context),
        new LoneAnonymousOperationRule(context),
        new SingleFieldSubscriptionsRule(context),
        new KnownTypeNamesRule(context),
        new FragmentsOnCompositeTypesRule(context),
        new VariablesAreInputTypesRule(context),
        new ScalarLeafsRule(context),
        new FieldsOnCorrectTypeRule(context),
        new UniqueFragmentNamesRule(context),
        new KnownFragmentNamesRule(context),
        new NoUnusedFragmentsRule(context),
        new PossibleFragmentSpreadsRule(context),
        new NoFragmentCyclesRule(context),
        new UniqueVariableNamesRule(context),
        new NoUndefinedVariablesRule(context),
        new NoUnusedVariablesRule(context),
        new KnownDirectivesRule(context),
        new UniqueDirectivesPerLocationRule(context),
        new KnownArgumentNamesRule(context),
        new UniqueArgumentNamesRule(context),
        new ValuesOfCorrectTypeRule(context),
        new ProvidedRequiredArgumentsRule(context),
        new VariablesInAllowedPositionRule(context),
        new OverlappingFieldsCanBeMergedRule(context),
        new UniqueInputFieldNamesRule(context),
        new MaxIntrospectionDepthRule(context),
    ];
}
