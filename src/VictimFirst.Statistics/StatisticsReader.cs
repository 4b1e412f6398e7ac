using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Perturbation;
using VictimFirst.Statistics.Publication;
using VictimFirst.Statistics.Publication.Policy;
using VictimFirst.Statistics.Questions;
using VictimFirst.Statistics.Tabulation;
using VictimFirst.Statistics.Tabulation.Planning;
using VictimFirst.Statistics.Tabulation.Tallies;

namespace VictimFirst.Statistics;

/// <summary>
/// Answers the questions of one request on one cube for one audience, each different question once. Safe for several threads, one of which
/// counts at a time.
/// </summary>
public sealed class StatisticsReader
{
    private readonly CaseCube cube;
    private readonly int mostWorkers;
    private readonly Disclosure? exact;
    private readonly ProtectedDisclosure? perturbed;
    private readonly PrecountedTables? precounted;
    private readonly Dictionary<Question, Answer> answers = [];
    private readonly Lock gate = new();

    /// <param name="mostWorkers">How many threads may share the counting of a large cube; the answers are the same.</param>
    /// <exception cref="ArgumentException">The policy perturbs, which needs a keyed cube.</exception>
    public StatisticsReader(CaseCube cube, DisclosurePolicy policy, int? mostWorkers = null)
    {
        ArgumentNullException.ThrowIfNull(policy);
        if (policy.IsPerturbed) throw new ArgumentException($"The policy {policy} needs a cube with record keys.", nameof(policy));
        (this.cube, Policy, exact) = (cube, policy, new Disclosure(policy));
        this.mostWorkers = mostWorkers ?? Environment.ProcessorCount;
    }

    /// <param name="mostWorkers">How many threads may share the counting of a large cube; the answers are the same.</param>
    /// <exception cref="ArgumentException">The policy does not perturb.</exception>
    public StatisticsReader(KeyedCube cube, DisclosurePolicy policy, int? mostWorkers = null)
    {
        ArgumentNullException.ThrowIfNull(cube);
        ArgumentNullException.ThrowIfNull(policy);
        if (policy is not { Rules: { } rules, Reach: { } reach })
            throw new ArgumentException($"The policy {policy} is for exact figures, which need no keys.", nameof(policy));
        (this.cube, Policy, perturbed) = (cube.Cube, policy, new ProtectedDisclosure(cube, rules, reach));
        precounted = cube.Precounted;
        this.mostWorkers = mostWorkers ?? Environment.ProcessorCount;
    }

    public DisclosurePolicy Policy { get; }

    public CubeStamp Stamp => cube.Stamp;

    /// <summary>Why the question cannot be answered, or null. Counts nothing.</summary>
    public QuestionRefusal? Check(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return Check(question, out _);
    }

    /// <summary>How many cells a question that is not refused is answered with.</summary>
    public long CellsOf(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return QuestionCheck.CellsOf(question, cube);
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
            var (exactly, perturbing) = (new List<Question>(), new List<ProtectedQuestion>());
            foreach (var question in questions.Distinct().Where(question => !answers.ContainsKey(question)))
            {
                if (Check(question, out var table) is { } refusal) answers.Add(question, new Answer(null, refusal));
                else if (table is null) exactly.Add(question);
                else perturbing.Add(table);
            }

            Publish(exactly, cancellationToken);
            PublishPerturbed(perturbing, cancellationToken);
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

    /// <param name="table">What is counted for the question where figures are protected and it is answered at all.</param>
    private QuestionRefusal? Check(Question question, out ProtectedQuestion? table)
    {
        table = null;
        if (QuestionCheck.Check(question, cube) is { } refusal) return refusal;
        if (Policy.Rules is not { } rules) return null;
        if (PolicyCheck.Check(question, rules, QuestionCheck.CellsOf(question, cube)) is { } broken) return broken;
        table = new ProtectedQuestion(question, rules, Policy.Reach!);
        return QuestionCheck.Check(table.Table, cube) ?? PolicyCheck.CheckSize(rules, QuestionCheck.CellsOf(table.Table, cube));
    }

    private void Publish(List<Question> asked, CancellationToken cancellationToken)
    {
        if (asked is []) return;
        var cells = Count(asked, withKeys: false, cancellationToken);
        foreach (var question in asked)
        {
            var axes = question.By.Select(dimension => new TableAxis(dimension, QuestionCheck.CategoriesOf(dimension, question, cube)));
            answers.Add(question, new Answer(exact!.Publish(question, [.. axes], cells[question]), null));
        }
    }

    private void PublishPerturbed(List<ProtectedQuestion> tables, CancellationToken cancellationToken)
    {
        if (tables is []) return;
        var cells = Count([.. tables.SelectMany(table => table.Counted).Distinct()], withKeys: true, cancellationToken);
        foreach (var table in tables) answers.Add(table.Asked, new Answer(perturbed!.Publish(table, question => cells[question]), null));
    }

    private Dictionary<Question, RawCells> Count(List<Question> questions, bool withKeys, CancellationToken cancellationToken)
    {
        var cells = new Dictionary<Question, RawCells>(questions.Count);
        if (precounted is not null)
        {
            questions = questions.FindAll(question => !(precounted.Find(question) is { } known && cells.TryAdd(question, known)));
        }

        var compiler = new QuestionCompiler(cube, withKeys);
        var compiled = questions.ConvertAll(compiler.Compile);
        var counted = compiler.Plans.ToDictionary(plan => plan, plan => Tabulator.Count(plan, mostWorkers, cancellationToken));
        for (var i = 0; i < compiled.Count; i++)
        {
            var (plan, tally, fold) = compiled[i];
            cells.Add(questions[i], fold.Fold(counted[plan][tally]));
        }

        return cells;
    }

    private sealed record Answer(PublishedTable? Table, QuestionRefusal? Refusal);
}
