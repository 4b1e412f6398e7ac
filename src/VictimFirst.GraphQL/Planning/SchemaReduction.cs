using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Planning;

/// <summary>
/// The part of a schema that a viewer may use. What is left out answers exactly like something that was never there, in execution, in
/// validation and in introspection: the reduced schema is a schema of its own, made of the text that is left.
/// </summary>
internal sealed class SchemaReduction
{
    private readonly Schema schema;
    private readonly InputRules inputRules;
    private readonly Permissions viewer;
    private readonly HashSet<NamedType> usable;

    private SchemaReduction(Schema schema, InputRules inputRules, Permissions viewer)
    {
        this.schema = schema;
        this.inputRules = inputRules;
        this.viewer = viewer;
        usable = [.. schema.Types];
    }

    /// <returns>The text of the reduced schema; null where nothing is left of the query type.</returns>
    public static string? Of(Schema schema, InputRules inputRules, Permissions viewer)
    {
        var reduction = new SchemaReduction(schema, inputRules, viewer);
        while (reduction.usable.RemoveWhere(type => !reduction.HasMembers(type)) > 0)
        {
            // Every type that goes takes members of others with it.
        }

        if (!reduction.usable.Contains(schema.Query))
            return null;
        var reachable = reduction.Reachable();
        return SchemaPrinter.Print(schema, reachable.Contains, reduction.Shows);
    }

    private bool Shows(SchemaMember member) => member switch
    {
        FieldDefinition field => ShowsField(field),
        InputValue input => usable.Contains(input.Type.Named) && Admits(input),
        _ => Admits(member),
    };

    /// <summary>An interface shows a field only where all of its types do: else they would not implement it (section 3.6).</summary>
    private bool ShowsField(FieldDefinition field) =>
        usable.Contains(field.Type.Named)
        && (AccessRules.Of(field)?.Admits(viewer) ?? true)
        && (field.DeclaringType is not InterfaceType contract || Implementations(contract).All(t => ShowsField(t.Field(field.Name)!)));

    private IEnumerable<FieldsType> Implementations(InterfaceType contract) =>
        schema.Types.OfType<FieldsType>().Where(t => usable.Contains(t) && t.Interfaces.Contains(contract));

    private bool Admits(SchemaMember member) => inputRules.Of(member)?.Rule.Admits(viewer) ?? true;

    private bool HasMembers(NamedType type) => type switch
    {
        FieldsType fields => fields.Fields.Any(ShowsField),
        UnionType union => union.Members.Any(usable.Contains),
        InputObjectType input => input.Fields.Any(Shows),
        EnumType enumeration => enumeration.Values.Any(Shows),
        _ => true,
    };

    /// <summary>A type that no visible field leads to would give its name away.</summary>
    private HashSet<NamedType> Reachable()
    {
        var reachable = new HashSet<NamedType>();
        var open = new Stack<NamedType>(new NamedType?[] { schema.Query, schema.Mutation, schema.Subscription }.OfType<NamedType>());
        foreach (var argument in schema.Directives.SelectMany(d => d.Arguments))
            open.Push(argument.Type.Named);
        while (open.TryPop(out var type))
        {
            if (!usable.Contains(type) || !reachable.Add(type))
                continue;
            foreach (var next in Below(type))
                open.Push(next);
        }

        return reachable;
    }

    private IEnumerable<NamedType> Below(NamedType type) => type switch
    {
        FieldsType fields => fields.Fields.Where(ShowsField)
            .SelectMany(f => f.Arguments.Where(Shows).Select(a => a.Type.Named).Append(f.Type.Named))
            .Concat(fields.Interfaces)
            .Concat(fields is InterfaceType contract ? schema.PossibleTypesOf(contract) : []),
        UnionType union => union.Members,
        InputObjectType input => input.Fields.Where(Shows).Select(f => f.Type.Named),
        _ => [],
    };
}
