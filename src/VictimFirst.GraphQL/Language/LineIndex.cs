namespace VictimFirst.GraphQL.Language;

/// <summary>
/// Finds places in a text by bisection. <see cref="Source.LocationOf"/> reads from the beginning, which is right for one error; plans and
/// long lists of errors ask for thousands of places, and a hostile document could make it read its text as often.
/// </summary>
internal sealed class LineIndex
{
    private readonly List<int> lineStarts = [0];

    public LineIndex(Source source)
    {
        var text = source.Body;
        for (var i = 0; i < text.Length; i++)
        {
            // Line ends are LF, CR LF and CR (specification section 2.1.2).
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                lineStarts.Add(i + 1);
        }
    }

    public SourceLocation LocationOf(SyntaxNode node)
    {
        var found = lineStarts.BinarySearch(node.Start);
        var line = found >= 0 ? found : ~found - 1;
        return new SourceLocation(line + 1, node.Start - lineStarts[line] + 1);
    }
}
