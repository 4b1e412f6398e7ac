namespace VictimFirst.GraphQL.Tests.Reference;

/// <summary>One difference on purpose.</summary>
/// <param name="Why">The section of the specification that allows or demands it.</param>
/// <param name="Even">Makes two answers that differ in this alone equal.</param>
internal sealed record KnownDifference(string Why, Func<Answer, Answer, (Answer Engine, Answer Reference)> Even)
{
    /// <summary>
    /// The engine has errors that the reference has not. Where it has no other, the reference's answer stands for its own.
    /// </summary>
    public static KnownDifference OnlyEngineRefuses(string why, Func<AnswerError, bool> isSuch) => new(why, (engine, reference) =>
    {
        var others = engine.Errors.Where(e => !isSuch(e) || reference.Errors.Contains(e)).ToList();
        return others.Count == engine.Errors.Count ? (engine, reference)
            : others.Count == 0 ? (reference, reference)
            : (engine with { Errors = others }, reference);
    });

    /// <summary>Both have an error at the same place, in different words.</summary>
    public static KnownDifference OtherWords(string why, Func<AnswerError, bool> isSuch, string words)
    {
        return new KnownDifference(why, (engine, reference) => (Reworded(engine), Reworded(reference)));

        Answer Reworded(Answer answer) => answer.Errors.Any(isSuch)
            ? answer with { Errors = [.. answer.Errors.Select(e => isSuch(e) ? e with { Message = words } : e)] }
            : answer;
    }
}
