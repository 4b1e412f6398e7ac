using System.Text;
using VictimFirst.Statistics.Publication;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Statistics.Tests.Oracle;

public class RandomQuestionsTests
{
    private const int QuestionsPerSeed = 120;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 24)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Reader_OnRandomQuestions_AnswersAsTheOracleInEveryCell(int seed)
    {
        var service = new RandomService(seed, 300 + (seed * 20));
        var cube = service.Cube(rowsPerChunk: seed % 3 == 0 ? null : 40 + seed);
        var (oracle, questions) = (new QuestionOracle(service), new RandomQuestions(seed));
        var reader = new StatisticsReader(cube, DisclosurePolicy.ExactUnderAgreement);
        var asked = Answerable(questions, QuestionsPerSeed, reader);
        Assert.InRange(asked.Length, QuestionsPerSeed / 3, QuestionsPerSeed);

        reader.Prepare(asked);

        foreach (var question in asked) AssertSame(oracle.Answer(question), reader.Read(question));
    }

    [Fact]
    public void Reader_OverFullChunks_AnswersAsTheOracleInEveryCell()
    {
        var service = new RandomService(seed: 77, cases: 40_000);
        var (oracle, questions) = (new QuestionOracle(service), new RandomQuestions(77));
        var cube = service.Cube();
        var reader = new StatisticsReader(cube, DisclosurePolicy.ExactUnderAgreement);
        var asked = Answerable(questions, 40, reader);

        reader.Prepare(asked);

        Assert.Equal(3, cube.Tables.Referrals.Length);
        foreach (var question in asked) AssertSame(oracle.Answer(question), reader.Read(question));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Reader_WhateverTheWorkersAndTheOrderOfPreparing_AnswersTheSame(int seed)
    {
        var cube = new RandomService(seed, 1_500).Cube(rowsPerChunk: 16);
        var questions = new RandomQuestions(seed);
        var one = new StatisticsReader(cube, DisclosurePolicy.ExactUnderAgreement, mostWorkers: 1);
        var asked = Answerable(questions, 40, one);
        var three = new StatisticsReader(cube, DisclosurePolicy.ExactUnderAgreement, mostWorkers: 3);

        three.Prepare([.. asked.Reverse()]);

        foreach (var question in asked) Assert.Equal(Text(one.Read(question)), Text(three.Read(question)));
    }

    internal static void AssertSame(Dictionary<string, OracleFigure> expected, PublishedTable table)
    {
        var wrong = new StringBuilder();
        var (cell, matched) = (0, 0);
        foreach (var codes in Grid(table))
        {
            expected.TryGetValue(codes, out var figure);
            if (figure is not null) matched++;
            var count = figure?.CountFor(table.Question.Measure) ?? 0;
            if (table.Counts[cell].Value != count) wrong.Append($"[{codes}] counts {table.Counts[cell].Value}, not {count}; ");
            if (!table.Numbers.IsEmpty)
            {
                var (number, expectedNumber) = (table.Numbers[cell].Value, figure?.NumberFor(table.Question.Measure));
                var close = number is null == expectedNumber is null
                    && Math.Abs((number - expectedNumber) ?? 0) <= 1e-9 * Math.Abs(expectedNumber ?? 1);
                if (!close) wrong.Append($"[{codes}] is {number}, not {expectedNumber}; ");
            }

            cell++;
        }

        Assert.True(wrong.Length == 0, $"{table.Question} by {string.Join(", ", table.Question.By)}: {wrong}");
        Assert.Equal(expected.Count, matched);
        Assert.Equal(table.Counts.Length, cell);
    }

    private static IEnumerable<string> Grid(PublishedTable table)
    {
        IEnumerable<string> grid = [string.Empty];
        foreach (var axis in table.Axes)
        {
            var categories = axis.Categories;
            grid = grid.SelectMany(codes => categories.Select(category => codes.Length == 0 ? category.Code : $"{codes}|{category.Code}"));
        }

        return grid;
    }

    private static Question[] Answerable(RandomQuestions questions, int number, StatisticsReader reader) =>
        [.. Enumerable.Range(0, number).Select(_ => questions.Next()).Where(question => reader.Check(question) is null)];

    private static string Text(PublishedTable table) =>
        string.Join(' ', table.Counts.Select(c => c.Value)) + string.Join(' ', table.Numbers.Select(n => n.Value));
}
