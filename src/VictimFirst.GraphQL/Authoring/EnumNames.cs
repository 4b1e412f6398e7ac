using System.Text;

namespace VictimFirst.GraphQL.Authoring;

/// <summary>C# enum members by GraphQL's names for them.</summary>
internal static class EnumNames
{
    /// <summary>
    /// <c>NotStarted</c> to <c>NOT_STARTED</c>, <c>Vcop2Right</c> to <c>VCOP2_RIGHT</c>, <c>OPCCLead</c> to <c>OPCC_LEAD</c>.
    /// </summary>
    public static string Of(string member)
    {
        var name = new StringBuilder(member.Length + 8);
        for (var i = 0; i < member.Length; i++)
        {
            var startsWord = i > 0 && char.IsUpper(member[i])
                && (!char.IsUpper(member[i - 1]) || (i + 1 < member.Length && char.IsLower(member[i + 1])));
            if (startsWord && member[i - 1] != '_')
                name.Append('_');
            name.Append(char.ToUpperInvariant(member[i]));
        }

        return name.ToString();
    }
}
