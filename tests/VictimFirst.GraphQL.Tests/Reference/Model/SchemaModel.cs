namespace VictimFirst.GraphQL.Tests.Reference.Model;

/// <summary>A schema to be written as SDL; mutable, so that it can be broken. Directives and default values are text.</summary>
internal sealed class SchemaModel
{
    public string? Description { get; set; }

    /// <summary>Root types by <c>query</c>, <c>mutation</c>, <c>subscription</c>; a list, so that one can be there twice.</summary>
    public List<(string Operation, string Type)> Roots { get; } = [];

    /// <summary>Whether the roots are written; otherwise they have the default names.</summary>
    public bool HasDefinition { get; set; }

    /// <summary>Roots from this one on stand in an <c>extend schema</c>.</summary>
    public int RootsInExtensionFrom { get; set; } = int.MaxValue;
    public List<string> SchemaDirectives { get; } = [];
    public List<TypeModel> Types { get; } = [];
    public List<DirectiveModel> Directives { get; } = [];

    /// <summary>Definitions as text.</summary>
    public List<string> More { get; } = [];

    public TypeModel? Type(string name) => Types.Find(t => t.Name == name);

    public string? Root(string operation) => Roots.Where(r => r.Operation == operation).Select(r => r.Type).FirstOrDefault();

    public IEnumerable<TypeModel> Of(params TypeKind[] kinds) => Types.Where(t => kinds.Contains(t.Kind));

    public bool IsComposite(string name) => Type(name)?.Kind is TypeKind.Object or TypeKind.Interface or TypeKind.Union;

    /// <summary>Names of the object types that a value of a composite type can have.</summary>
    public IReadOnlyList<string> PossibleTypes(string name) => Type(name) switch
    {
        { Kind: TypeKind.Object } => [name],
        { Kind: TypeKind.Union } union => union.Members,
        { Kind: TypeKind.Interface } => [.. Of(TypeKind.Object).Where(t => t.Interfaces.Contains(name)).Select(t => t.Name)],
        _ => [],
    };
}

internal enum TypeKind
{
    Scalar,
    Object,
    Interface,
    Union,
    Enum,
    Input,
}

internal sealed class TypeModel(TypeKind kind, string name)
{
    public TypeKind Kind { get; set; } = kind;
    public string Name { get; set; } = name;
    public string? Description { get; set; }
    public List<string> Directives { get; } = [];
    public List<string> Interfaces { get; } = [];
    public List<FieldModel> Fields { get; } = [];
    public List<InputModel> Inputs { get; } = [];
    public List<string> Members { get; } = [];
    public List<EnumValueModel> Values { get; } = [];
    public bool IsOneOf { get; set; }

    /// <summary>Members from this one on stand in an extension.</summary>
    public int ExtensionFrom { get; set; } = int.MaxValue;
}

internal sealed class FieldModel(string name, TypeReference type)
{
    public string Name { get; set; } = name;
    public TypeReference Type { get; set; } = type;
    public string? Description { get; set; }
    public List<InputModel> Arguments { get; } = [];
    public List<string> Directives { get; } = [];
}

/// <summary>An argument or an input field.</summary>
internal sealed class InputModel(string name, TypeReference type)
{
    public string Name { get; set; } = name;
    public TypeReference Type { get; set; } = type;
    public string? Description { get; set; }
    public string? Default { get; set; }
    public List<string> Directives { get; } = [];
    public bool IsRequired => Type.IsNonNull && Default is null;
}

internal sealed class EnumValueModel(string name)
{
    public string Name { get; set; } = name;
    public string? Description { get; set; }
    public List<string> Directives { get; } = [];
}

internal sealed class DirectiveModel(string name)
{
    public string Name { get; set; } = name;
    public string? Description { get; set; }
    public List<InputModel> Arguments { get; } = [];
    public bool IsRepeatable { get; set; }
    public List<string> Locations { get; } = [];
}
