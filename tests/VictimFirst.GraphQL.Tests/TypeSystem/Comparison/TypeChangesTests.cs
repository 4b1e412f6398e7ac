namespace VictimFirst.GraphQL.Tests.TypeSystem.Comparison;

public sealed class TypeChangesTests
{
    [Theory]
    [InlineData("scalar A", "enum A { B }", "Breaking A: changed from a scalar to an enum")]
    [InlineData("type A { x: Int }", "interface A { x: Int }", "Breaking A: changed from an object type to an interface")]
    [InlineData("interface A { x: Int }", "union A = Query", "Breaking A: changed from an interface to a union")]
    [InlineData("input A { x: Int }", "type A { x: Int }", "Breaking A: changed from an input object to an object type")]
    public void Kind_Changed_IsBreaking(string old, string current, string expected) => ComparisonExpectation.Holds(old, current, expected);

    [Theory]
    [InlineData("enum A { B C }", "enum A { B }", "Breaking A.C: enum value removed")]
    [InlineData("enum A { B }", "enum A { B C }", "Dangerous A.C: enum value added")]
    [InlineData("enum A { B }", "enum A { \"new\" B @deprecated(reason: \"old\") }", "Safe A.B: description changed\nSafe A.B: deprecated: old")]
    [InlineData("enum A { B @deprecated }", "enum A { B }", "Safe A.B: no longer deprecated")]
    [InlineData("enum A { B @deprecated(reason: \"x\") }", "enum A { B @deprecated(reason: \"y\") }", "Safe A.B: deprecated for another reason: y")]
    public void EnumValues_AreCompared(string old, string current, string expected) => ComparisonExpectation.Holds(old, current, expected);

    [Theory]
    [InlineData("union U = A | B", "union U = A", "Breaking U: B removed from the union")]
    [InlineData("union U = A", "union U = A | B", "Dangerous U: B added to the union")]
    public void UnionMembers_AreCompared(string old, string current, string expected)
    {
        const string Members = " type A { x: Int } type B { x: Int }";
        ComparisonExpectation.Holds(old + Members, current + Members, expected);
    }

    [Theory]
    [InlineData("type A implements I { x: Int }", "type A { x: Int }", "Breaking A: no longer implements I")]
    [InlineData("type A { x: Int }", "type A implements I { x: Int }", "Dangerous A: implements I now")]
    [InlineData("interface A implements I { x: Int }", "interface A { x: Int }", "Breaking A: no longer implements I")]
    public void Interfaces_AreCompared(string old, string current, string expected)
    {
        const string Contract = " interface I { x: Int }";
        ComparisonExpectation.Holds(old + Contract, current + Contract, expected);
    }

    [Theory]
    [InlineData("input A { x: Int y: Int }", "input A { x: Int }", "Breaking A.y: input field removed")]
    [InlineData("input A { x: Int }", "input A { x: Int y: Int! }", "Breaking A.y: required input field added")]
    [InlineData("input A { x: Int }", "input A { x: Int y: Int! = 1 }", "Dangerous A.y: optional input field added")]
    [InlineData("input A { x: Int }", "input A @oneOf { x: Int }", "Breaking A: takes exactly one of its fields now (@oneOf)")]
    [InlineData("input A @oneOf { x: Int }", "input A { x: Int }", "Safe A: takes any number of its fields now (no longer @oneOf)")]
    public void InputFields_AreCompared(string old, string current, string expected) => ComparisonExpectation.Holds(old, current, expected);

    [Theory]
    [InlineData("scalar A", "scalar A @specifiedBy(url: \"u\")", "Dangerous A: its values are specified by u, where they were by nothing")]
    [InlineData("scalar A @specifiedBy(url: \"u\")", "scalar A @specifiedBy(url: \"v\")", "Dangerous A: its values are specified by v, where they were by u")]
    [InlineData("scalar A", "\"new\" scalar A", "Safe A: description changed")]
    public void Scalars_AreCompared(string old, string current, string expected) => ComparisonExpectation.Holds(old, current, expected);
}
