using System.Reflection;
using Microsoft.EntityFrameworkCore;
using VictimFirst.Api.Identity;
using VictimFirst.Data;

namespace VictimFirst.Api.Tests.Architecture;

/// <summary>
/// Who reaches rows past the scopes: every use of a set of the context, and of SQL of one's own, in the compiled code. A class that is not
/// in the list reads through ScopedRows or not at all.
/// </summary>
public sealed class SetAccessTests
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    private const string Audit = "the audit log, which is about what was read and not about cases";
    private const string Cube = "feeds the cube, whose figures leave Statistics only under disclosure control";
    private const string Import = "writes an extract; nothing of it is handed to a viewer";

    private static readonly Dictionary<string, string> AllowedInData = new(StringComparer.Ordinal)
    {
        ["VictimFirstContext"] = "declares the sets",
        ["ScopedRows"] = "opens sets with the viewer's scope in their SQL",
        ["CaseFacts"] = "the one row that says when the data was taken; every other row is ScopedRows's",
        ["PoliceReferrals"] = "the one row that says when the data was taken; every other row is ScopedRows's",
        ["DerivedColumnFill"] = "fills a column that is made of another; nothing of it is handed to a viewer",
        ["VictimFirstDatabase"] = "the one row that says what the data covers",
        ["ReferenceDataSync"] = "code lists and places",
        ["AdvisoryLock"] = "a lock, no rows",
        ["ChangesSince"] = Cube,
        ["CubeLoader"] = Cube,
        ["CubeQueries"] = Cube,
        ["EditionStore"] = "published figures under disclosure control, no rows of the service's",
        ["CellBudget"] = "how many published cells a client was given, no rows of the service's",
        ["ReferenceMisses"] = "how many references a client asked for in vain, no rows of the service's",
        ["ExtractImporter"] = Import,
        ["ImportStaging"] = Import,
        ["AuditTable"] = Audit,
        ["AuditReader"] = Audit,
        ["AuditSubjects"] = Audit,
        ["AuditAnchor"] = Audit,
        ["AuditErasure"] = Audit,
        ["SignedErasures"] = Audit,
        ["AuditVerifier"] = Audit,
        ["CheckpointClaims"] = Audit,
    };

    private static readonly string[] SqlMethods = ["ExecuteSql", "FromSql", "SqlQuery", "GetDbConnection"];

    [Fact]
    public void SetsOfTheContext_AreOpenedInData_OnlyByTheClassesThatMay() =>
        Assert.Equal(AllowedInData.Keys.Order(StringComparer.Ordinal), ClassesThatReachRows(typeof(VictimFirstContext).Assembly));

    [Fact]
    public void SetsOfTheContext_AreNeverOpenedInTheHost() => Assert.Empty(ClassesThatReachRows(typeof(Viewer).Assembly));

    private static IEnumerable<string> ClassesThatReachRows(Assembly assembly) => IlReader.Uses(assembly)
        .Where(use => ReachesRows(use.Method))
        .Select(use => use.Class.Name)
        .Distinct()
        .Order(StringComparer.Ordinal);

    private static bool ReachesRows(MethodBase method)
    {
        if (method.DeclaringType is not { } type) return false;
        return typeof(DbContext).IsAssignableFrom(type)
            ? method.Name is "Set" or "Find" or "FindAsync" or "FromExpression" || IsSet((method as MethodInfo)?.ReturnType)
            : type.Namespace == "Microsoft.EntityFrameworkCore" && SqlMethods.Any(name => method.Name.StartsWith(name, Ordinal));
    }

    private static bool IsSet(Type? type) => type is { IsGenericType: true } && type.GetGenericTypeDefinition() == typeof(DbSet<>);
}
