using System.Text;

namespace VictimFirst.Statistics.Questions;

/// <summary>Names as GraphQL writes them: OccurrenceType is OCCURRENCE_TYPE.</summary>
internal static class EnumText
{
    public static string Of<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        var text = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i])) text.Append('_');
            text.Append(char.ToUpperInvariant(name[i]));
        }

        return text.ToString();
    }
}
