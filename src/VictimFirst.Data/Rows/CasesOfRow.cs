using System.Linq.Expressions;
using VictimFirst.Domain.Cases;
using VictimFirst.Domain.Justice;
using VictimFirst.Domain.Needs;
using VictimFirst.Domain.Outcomes;
using VictimFirst.Domain.People;
using VictimFirst.Domain.Referrals;
using VictimFirst.Domain.Support;

namespace VictimFirst.Data.Rows;

/// <summary>
/// Which cases a row tells of, read with the row itself: the audit log names every case that was read, and a second statement for it could
/// see others.
/// </summary>
internal static class CasesOfRow
{
    /// <summary>Between references, which have no spaces.</summary>
    public const char Separator = ' ';

    /// <summary>Of a row the references of its cases in one text; null where there is none.</summary>
    public static Expression<Func<T, string?>> References<T>(ScopedRows rows)
    {
        LambdaExpression references = typeof(T).Name switch
        {
            nameof(Case) => (Expression<Func<Case, string?>>)(c => c.Reference),
            nameof(Referral) => (Expression<Func<Referral, string?>>)(r =>
                rows.Of<Case>().Where(c => c.ReferralId == r.Id).Select(c => c.Reference).FirstOrDefault()),
            nameof(Person) => (Expression<Func<Person, string?>>)(p => string.Join(Separator,
                rows.Of<Case>()
                    .Where(c => rows.Of<Referral>().Any(r => r.Id == c.ReferralId && r.PersonId == p.Id))
                    .Select(c => c.Reference))),
            nameof(NeedsAssessment) => OfCase<NeedsAssessment>(rows, a => a.CaseId),
            nameof(SupportAction) => OfCase<SupportAction>(rows, a => a.CaseId),
            nameof(EndOfCaseResponse) => OfCase<EndOfCaseResponse>(rows, r => r.CaseId),
            nameof(RestorativeJusticeCase) => OfCase<RestorativeJusticeCase>(rows, r => r.CaseId),
            _ => throw new NotSupportedException($"{typeof(T).Name} has no list of its own."),
        };
        return (Expression<Func<T, string?>>)references;
    }

    private static Expression<Func<T, string?>> OfCase<T>(ScopedRows rows, Expression<Func<T, long?>> caseOf)
    {
        Expression<Func<long?, string?>> reference = id => rows.Of<Case>().Where(c => c.Id == id).Select(c => c.Reference).FirstOrDefault();
        return Expression.Lambda<Func<T, string?>>(
            new ReplacedParameter(reference.Parameters[0], caseOf.Body).Visit(reference.Body), caseOf.Parameters);
    }
}
