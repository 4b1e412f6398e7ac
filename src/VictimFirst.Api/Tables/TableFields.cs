using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.Api.Tables;

/// <summary>
/// What a type is to a table. Told from its fields, so that new types of the schema need nothing here: a figure has a number "value" and a
/// "status", a category has "code" and "label" and no objects, a period a "label" and days and no "code".
/// </summary>
internal static class TableFields
{
    public static bool IsFigure(CompositeType type) =>
        type is FieldsType fields && fields.Field("status") is not null
        && fields.Field("value") is { Type.Nullable: ScalarType { Name: "Int" or "Float" or "Long" or "Decimal" } };

    public static bool IsCategory(CompositeType type) =>
        type is FieldsType fields && fields.Field("code") is not null && fields.Field("label") is not null
        && fields.Fields.All(field => field.Type.Named.IsLeaf);

    public static bool IsPeriod(CompositeType type) =>
        type is FieldsType fields && fields.Field("label") is not null && fields.Field("code") is null
        && fields.Fields.Any(field => field.Type.Named.Name == "Date");

    public static bool IsStamp(CompositeType type) =>
        type is FieldsType fields && fields.Field("version") is not null && fields.Field("asOf") is not null
        && fields.Fields.All(field => field.Type.Named.IsLeaf);

    public static bool IsCrossTab(CompositeType type) =>
        type is FieldsType fields && fields.Field("rows") is not null && fields.Field("columns") is not null
        && fields.Field("cells") is { Type.Nullable: ListType { Item.Nullable: ListType } };
}
