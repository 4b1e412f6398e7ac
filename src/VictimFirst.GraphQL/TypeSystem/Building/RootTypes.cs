using VictimFirst.GraphQL.Errors;
using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.TypeSystem.Building;

/// <summary>Which types operations start at. Specification section 3.3.1.</summary>
internal sealed class RootTypes
{
    private static readonly OperationKind[] Kinds = [OperationKind.Query, OperationKind.Mutation, OperationKind.Subscription];
    private readonly Dictionary<OperationKind, ObjectType> types = [];

    public ObjectType? this[OperationKind kind] => types.GetValueOrDefault(kind);

    /// <summary>Reports root types that are missing, no objects, or the same for two kinds of operation.</summary>
    public static RootTypes Find(SchemaSyntax syntax, IReadOnlyDictionary<string, NamedType> typesByName, SchemaProblems problems)
    {
        var roots = new RootTypes();
        var written = syntax.OperationTypes.DistinctBy(o => o.Kind).ToDictionary(o => o.Kind);
        if (syntax.Schema is null)
        {
            // Without a schema definition the types with the default names are the roots.
            foreach (var kind in Kinds)
            {
                if (written.ContainsKey(kind)) continue;
                if (typesByName.GetValueOrDefault(kind.ToString()) is ObjectType type) roots.types[kind] = type;
            }
        }

        foreach (var (kind, operation) in written)
        {
            if (typesByName[operation.Type.Name.Value] is ObjectType type) roots.types[kind] = type;
            else ReportNoObject(kind, operation, problems);
        }

        if (!written.ContainsKey(OperationKind.Query) && roots[OperationKind.Query] is null)
        {
            problems.Report("Query root type must be provided.", syntax.Schema);
        }

        foreach (var shared in roots.types.OrderBy(r => r.Key).GroupBy(r => r.Value).Where(g => g.Count() > 1))
        {
            var kinds = Wording.List("and", [.. shared.Select(r => Printer.Keyword(r.Key))]);
            problems.Report(
                $"All root types must be different, \"{shared.Key}\" type is used as {kinds} root types.",
                [.. shared.Select(r => written.GetValueOrDefault(r.Key)?.Type)]);
        }

        return roots;
    }

    private static void ReportNoObject(OperationKind kind, OperationTypeNode operation, SchemaProblems problems)
    {
        var ifProvided = kind == OperationKind.Query ? string.Empty : " if provided";
        problems.Report($"{kind} root type must be Object type{ifProvided}, it cannot be {operation.Type.Name}.", operation.Type);
    }
}
