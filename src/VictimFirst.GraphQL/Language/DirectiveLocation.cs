using System.Collections.Frozen;

namespace VictimFirst.GraphQL.Language;

/// <summary>Where a directive can stand, as the specification spells it (section 3.13).</summary>
internal static class DirectiveLocation
{
    public const string
        Query = "QUERY",
        Mutation = "MUTATION",
        Subscription = "SUBSCRIPTION",
        Field = "FIELD",
        FragmentDefinition = "FRAGMENT_DEFINITION",
        FragmentSpread = "FRAGMENT_SPREAD",
        InlineFragment = "INLINE_FRAGMENT",
        VariableDefinition = "VARIABLE_DEFINITION",
        Schema = "SCHEMA",
        Scalar = "SCALAR",
        Object = "OBJECT",
        FieldDefinition = "FIELD_DEFINITION",
        ArgumentDefinition = "ARGUMENT_DEFINITION",
        Interface = "INTERFACE",
        Union = "UNION",
        Enum = "ENUM",
        EnumValue = "ENUM_VALUE",
        InputObject = "INPUT_OBJECT",
        InputFieldDefinition = "INPUT_FIELD_DEFINITION";

    public static FrozenSet<string> All { get; } = FrozenSet.Create(
        StringComparer.Ordinal,
        Query, Mutation, Subscription, Field, FragmentDefinition, FragmentSpread, InlineFragment, VariableDefinition,
        Schema, Scalar, Object, FieldDefinition, ArgumentDefinition, Interface, Union, Enum, EnumValue, InputObject, InputFieldDefinition);
}
