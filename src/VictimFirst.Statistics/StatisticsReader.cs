using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Publication;
using VictimFirst.Statistics.Questions;
using VictimFirst.Statistics.Tabulation;
using VictimFirst.Statistics.Tabulation.Planning;
using VictimFirst.Statistics.Tabulation.Tallies;

namespace VictimFirst.Statistics;

/// <summary>
/// Answers the questions of one request on one cube for one audience, each different question once. Safe for several threads, one of which
/// counts at a time.
/// </summary>
/// <param name="mostWorkers">How many threads may share the counting of a large cube; the answers are the same.</param>
public sealed class StatisticsReader(CaseCube cube, DisclosurePolicy policy, int? mostWorkers = null)
{
    private readonly Disclosure disclosure = new(policy);
    private readonly Dictionary<Question, Answer> answers = [];
    private readonly Lock gate = new();

    public CaseCube Cube => cube;

    /// <summary>Why the question cannot be answered, or null. Counts nothing.</summary>
    public QuestionRefusal? Check(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return QuestionCheck.Check(question, cube);
    }

    /// <summary>
    /// Counts all the questions that have no answer yet in one pass over each table they ask about. A question that is refused does not
    /// disturb the others; reading it throws.
    /// </summary>
    public void Prepare(IReadOnlyCollection<Question> questions, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(questions);
        lock (gate)
        {
            var compiler = new QuestionCompiler(cube);
            var compiled = new List<(Question Question, CompiledQuestion Compiled)>(questions.Count);
            foreach (var question in questions.Distinct().Where(question => !answers.ContainsKey(question)))
            {
                if (QuestionCheck.Check(question, cube) is { } refusal) answers.Add(question, new Answer(null, refusal));
                else compiled.Add((question, compiler.Compile(question)));
            }

            var counted = new Dictionary<TablePlan, RawCells[]>();
            foreach (var plan in compiler.Plans)
            {
                counted.Add(plan, Tabulator.Count(plan, mostWorkers ?? Environment.ProcessorCount, cancellationToken));
            }

            foreach (var (question, (plan, tally, fold)) in compiled)
            {
                var axes = question.By.Select(dimension => new TableAxis(dimension, QuestionCheck.CategoriesOf(dimension, question, cube)));
                answers.Add(question, new Answer(disclosure.Publish(question, [.. axes], fold.Fold(counted[plan][tally])), null));
            }
        }
    }

    /// <summary>The answer; counted now where it was not prepared.</summary>
    /// <exception cref="QuestionRefusedException">The question has no answer, with the reason.</exception>
    public PublishedTable Read(Question question, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        lock (gate)
        {
            if (!answers.TryGetValue(question, out var answer))
            {
                Prepare([question], cancellationToken);
                answer = answers[question];
            }

            return answer.Table ?? throw new QuestionRefusedException(answer.Refusal!);
        }
    }

    private sealed record Answer(PublishedTable? Table, QuestionRefusal? Refusal);
}
