using VictimFirst.GraphQL.Authoring;

namespace VictimFirst.Api.Schema.Rows;

/// <summary>Every type of the schema whose objects are rows, by its entity.</summary>
internal sealed class RowSchema(SchemaConfiguration schema)
{
    private readonly Dictionary<Type, RowType> types = [];

    public SchemaConfiguration Configuration => schema;

    public RowType<T> Type<T>(string name) where T : class
    {
        var type = new RowType<T>(name, this, schema.Type<T>(name));
        types.Add(typeof(T), type);
        return type;
    }

    public RowType Of(Type entity) => types[entity];

    public RowType<T> Of<T>() where T : class => (RowType<T>)types[typeof(T)];
}
