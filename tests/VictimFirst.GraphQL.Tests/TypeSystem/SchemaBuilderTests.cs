using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Tests.TypeSystem;

public sealed class SchemaBuilderTests
{
    private static readonly Schema Sample = SchemaBuilder.Build("""
        "the schema" schema @owner(name: "s") { query: Root }
        extend schema @owner(name: "x") { mutation: Change }
        directive @owner("who" name: String!) repeatable on SCHEMA | OBJECT | FIELD_DEFINITION | SCALAR
        "a root" type Root @owner(name: "a") { "find" thing("by" id: ID! = 3, old: Int @deprecated(reason: "x")): Thing! @owner(name: "f") gone: Int @deprecated }
        extend type Root @owner(name: "b") { more: [[Any!]] }
        interface Thing { id: ID! }
        type Nut implements Thing { id: ID! size: Size }
        type Bolt implements Thing { id: ID! }
        union Part = Nut | Bolt
        enum Size { SMALL @deprecated LARGE }
        extend enum Size { HUGE }
        scalar Any @specifiedBy(url: "https://example.org/any")
        input Pick @oneOf { id: ID size: Size }
        type Change { pick(by: Pick): Part }
        """);

    [Fact]
    public void Roots_AreThoseOfTheSchemaDefinitionAndItsExtensions()
    {
        Assert.Equal("Root", Sample.Query.Name);
        Assert.Equal("Change", Sample.Mutation?.Name);
        Assert.Null(Sample.Subscription);
        Assert.Equal("the schema", Sample.Description);
        Assert.Equal(2, Sample.AppliedDirectives.Length);
    }

    [Fact]
    public void Roots_HaveDefaultNames()
    {
        var schema = SchemaBuilder.Build("type Query { a: Int } type Mutation { a: Int } type Subscription { a: Int }");
        Assert.Equal("Query Mutation Subscription", $"{schema.Query} {schema.Mutation} {schema.Subscription}");
    }

    [Fact]
    public void Types_AreInTheOrderOfTheTextWithBuiltInsLast() => Assert.Equal(
        "Root Thing Nut Bolt Part Size Any Pick Change String Int Boolean ID "
        + "__Schema __Directive __DirectiveLocation __Type __Field __InputValue __EnumValue __TypeKind",
        string.Join(' ', Sample.Types.Select(t => t.Name)));

    [Fact]
    public void UnusedBuiltInScalars_AreLeftOut() =>
        Assert.Null(SchemaBuilder.Build("type Query { a: String }").Type("Float"));

    [Fact]
    public void Field_HasItsParts()
    {
        var field = Sample.Query.Field("thing")!;
        Assert.Equal("Root.thing", field.Coordinate);
        Assert.Equal("find", field.Description);
        Assert.Equal("Thing!", field.Type.ToString());
        Assert.Same(Sample.Type("Thing"), field.Type.Named);
        Assert.Equal("owner", Assert.Single(field.AppliedDirectives).Name.Value);
        Assert.Equal("3", Printer.Print(field.Argument("id")!.DefaultValue!));
        Assert.False(field.Argument("id")!.IsRequired);
        Assert.Equal("x", field.Argument("old")!.DeprecationReason);
        Assert.Equal("No longer supported", Sample.Query.Field("gone")!.DeprecationReason);
    }

    [Fact]
    public void Extensions_AddToTheirType()
    {
        Assert.Equal("thing gone more", string.Join(' ', Sample.Query.Fields.Select(f => f.Name)));
        Assert.Equal(["a", "b"], Sample.Query.AppliedDirectives.Select(d => ((StringValueNode)d.Arguments[0].Value).Value));
        Assert.Equal("SMALL LARGE HUGE", string.Join(' ', ((EnumType)Sample.Type("Size")!).Values.Select(v => v.Name)));
    }

    [Fact]
    public void PossibleTypes_AreKnownForInterfacesUnionsAndObjects()
    {
        Assert.Equal("Nut Bolt", string.Join(' ', Sample.PossibleTypesOf((CompositeType)Sample.Type("Thing")!)));
        Assert.Equal("Nut Bolt", string.Join(' ', Sample.PossibleTypesOf((CompositeType)Sample.Type("Part")!)));
        Assert.Equal("Nut", string.Join(' ', Sample.PossibleTypesOf((CompositeType)Sample.Type("Nut")!)));
    }

    [Fact]
    public void BuiltInDirectives_HaveMeaning()
    {
        Assert.Equal("https://example.org/any", ((ScalarType)Sample.Type("Any")!).SpecifiedBy);
        Assert.True(((InputObjectType)Sample.Type("Pick")!).IsOneOf);
        Assert.Equal("owner include skip deprecated specifiedBy oneOf", string.Join(' ', Sample.Directives.Select(d => d.Name)));
    }

    [Fact]
    public void WrittenBuiltInDirective_ReplacesTheBuiltInOne()
    {
        var schema = SchemaBuilder.Build("directive @skip(if: Boolean!, why: String) on FIELD type Query { a: Int }");
        Assert.Equal(2, schema.Directive("skip")!.Arguments.Length);
        Assert.Equal(5, schema.Directives.Length);
    }

    [Fact]
    public void MetaFields_AreFoundWhereTheyBelong()
    {
        Assert.Same(MetaFields.TypeName, Sample.FieldOf((CompositeType)Sample.Type("Part")!, "__typename"));
        Assert.Same(MetaFields.Schema, Sample.FieldOf(Sample.Query, "__schema"));
        Assert.Same(MetaFields.Type, Sample.FieldOf(Sample.Query, "__type"));
        Assert.Null(Sample.FieldOf(Sample.Mutation!, "__schema"));
        Assert.Same(Sample.Type("__Schema"), MetaFields.Schema.Type.Named);
        Assert.Equal("<meta>.__type", MetaFields.Type.Coordinate);
    }

    [Fact]
    public void SyntaxError_IsASchemaException() =>
        Assert.Equal(
            "1:6 Syntax Error: Expected Name, found \"{\".", Assert.Throws<SchemaException>(() => SchemaBuilder.Build("type {")).Message);

    [Fact]
    public void EveryProblem_IsListedWithItsPlace() => Assert.Equal(
        "1:17 Unknown type \"A\".\n2:17 Unknown type \"B\".",
        Assert.Throws<SchemaException>(() => SchemaBuilder.Build("type Query { a: A }\ntype Other { b: B }")).Message);
}
