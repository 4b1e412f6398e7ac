namespace VictimFirst.GraphQL.Language;

/// <summary>A position for people: both parts count from 1, in UTF-16 units. Specification section 7.1.2.</summary>
public readonly record struct SourceLocation(int Line, int Column);

/// <summary>A document's text, and where a position in it lies.</summary>
public sealed class Source(string body, string name = "GraphQL request")
{
    public string Body { get; } = body;
    public string Name { get; } = name;

    /// <summary>Line ends are LF, CR LF and CR (specification section 2.1.2).</summary>
    public SourceLocation LocationOf(int offset)
    {
        int line = 1, lineStart = 0;
        for (var i = 0; i < offset && i < Body.Length; i++)
        {
            var c = Body[i];
            if (c == '\r' && i + 1 < Body.Length && Body[i + 1] == '\n')
            {
                i++;
                if (i >= offset) break;
            }
            else if (c is not ('\r' or '\n'))
            {
                continue;
            }

            line++;
            lineStart = i + 1;
        }

        return new SourceLocation(line, offset - lineStart + 1);
    }
}
