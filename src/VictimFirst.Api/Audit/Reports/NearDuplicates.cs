using System.Collections.Frozen;
using System.Text.RegularExpressions;
using VictimFirst.Data.Audit;
using VictimFirst.Domain.Audit;
using VictimFirst.Domain.Geography;

namespace VictimFirst.Api.Audit.Reports;

/// <summary>
/// Questions for protected figures of one organisation that are alike in everything but one area or one period: the signature of
/// differencing, where two answers that are both harmless are subtracted. Dashboards ask like that too, so this is for a person to look at;
/// how far two areas really lie apart is not told by the log.
/// </summary>
internal sealed partial class NearDuplicates
{
    /// <summary>A question without the area or period that others name: the whole, from which a part can be subtracted.</summary>
    private const string Whole = "(not given)";

    private static readonly FrozenSet<string> Areas = AreaCatalogue.All.Select(area => area.Code).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> ProtectedTiers = FrozenSet.Create(StringComparer.Ordinal, "Protected", "Public");

    private readonly Dictionary<string, Question> questions = new(StringComparer.Ordinal);

    public void Take(AuditEntry entry)
    {
        var happened = entry.Event;
        if (happened.Tier is not { } tier || !ProtectedTiers.Contains(tier)) return;
        if (happened.Class is not (AuditClass.Disclosure or AuditClass.Consultation) || happened.Cells is null or 0) return;
        var question = Question.Of(entry);
        questions.TryAdd(question.Text, question);
    }

    /// <summary>The largest families first.</summary>
    public IReadOnlyList<NearDuplicateFamily> Families()
    {
        var families = new Dictionary<(string Alike, string Where), NearDuplicateFamily>();
        foreach (var question in questions.Values)
        {
            foreach (var (where, values) in question.Values.Where(value => IsAreaOrPeriod(value.Key, value.Value)))
            {
                var alike = question.Without(where);
                if (!families.TryGetValue((alike, where), out var family))
                {
                    family = new NearDuplicateFamily(where, question.Asker);
                    if (questions.TryGetValue(alike, out var whole)) family.Add(Whole, whole.Seq);
                    families.Add((alike, where), family);
                }

                family.Add(values, question.Seq);
            }
        }

        return
        [
            .. families.Values.Where(family => family.Variants.Count > 1)
                .OrderByDescending(family => family.Variants.Count)
                .ThenBy(family => family.First),
        ];
    }

    private static bool IsAreaOrPeriod(string where, string values) =>
        ClearValues.PeriodInputs.Contains(where.Split('.')[0])
        || values.Split(Question.Separator).All(value => Areas.Contains(value) || Period().IsMatch(value));

    [GeneratedRegex(@"\A[0-9]{4}-[0-9]{2}( Q[1-4]|-[0-9]{2})?\z")]
    private static partial Regex Period();

    /// <summary>What was asked, whatever the document looked like and whatever order it had.</summary>
    /// <param name="Values">By coordinate: all values given there, in order.</param>
    private sealed record Question(string Asker, string Coordinates, SortedDictionary<string, string> Values, long Seq)
    {
        public const char Separator = '\u001f';

        public string Text { get; } = TextOf(Asker, Coordinates, Values);

        public static Question Of(AuditEntry entry)
        {
            var values = new SortedDictionary<string, string>(StringComparer.Ordinal);
            foreach (var given in entry.Event.Values.GroupBy(value => value.Where, value => value.Value ?? value.Hmac ?? ""))
                values[given.Key] = string.Join(Separator, given.Order(StringComparer.Ordinal));
            return new Question(
                entry.Event.Recipient ?? ActorWeek.KeyOf(entry.Event.Actor),
                string.Join(' ', entry.Event.Coordinates.Order(StringComparer.Ordinal)), values, entry.Seq);
        }

        public string Without(string where) => TextOf(Asker, Coordinates, Values.Where(value => value.Key != where));

        private static string TextOf(string asker, string coordinates, IEnumerable<KeyValuePair<string, string>> values) =>
            $"{asker}\n{coordinates}\n{string.Join('\n', values.Select(value => $"{value.Key}={value.Value}"))}";
    }
}

/// <summary>Questions that differ in the values at one coordinate alone.</summary>
/// <param name="where">The coordinate.</param>
/// <param name="asker">The organisation, or the account where there is none.</param>
internal sealed class NearDuplicateFamily(string where, string asker)
{
    private readonly SortedDictionary<string, long> variants = new(StringComparer.Ordinal);

    public string Where => where;
    public string Asker => asker;

    /// <summary>The values, and the first entry that asks with them.</summary>
    public IReadOnlyDictionary<string, long> Variants => variants;

    public long First => variants.Values.Min();

    /// <summary>Any two of them can be subtracted from each other.</summary>
    public int Pairs => variants.Count * (variants.Count - 1) / 2;

    public void Add(string values, long seq) => variants.TryAdd(values.Replace('\u001f', ' '), seq);
}
