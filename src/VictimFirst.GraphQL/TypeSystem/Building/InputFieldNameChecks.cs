using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.TypeSystem.Building;

/// <summary>No object value in a schema document, whatever it stands for, has a field twice. Section 5.6.3.</summary>
internal static class InputFieldNameChecks
{
    public static void Run(SchemaSyntax syntax, SchemaProblems problems)
    {
        var inputs = syntax.Types.SelectMany(t => t.InputFields.Concat(t.Fields.SelectMany(f => f.Arguments)))
            .Concat(syntax.Directives.SelectMany(d => d.Arguments));
        foreach (var value in inputs.Select(i => i.DefaultValue).OfType<ValueNode>()) Check(value, problems);
        foreach (var argument in DirectiveUse.In(syntax).SelectMany(u => u.Directives).SelectMany(d => d.Arguments))
        {
            Check(argument.Value, problems);
        }
    }

    private static void Check(ValueNode value, SchemaProblems problems)
    {
        switch (value)
        {
            case ListValueNode list:
                foreach (var item in list.Values) Check(item, problems);
                break;
            case ObjectValueNode members:
                foreach (var same in members.Fields.GroupBy(f => f.Name.Value))
                {
                    foreach (var repeated in same.Skip(1))
                    {
                        problems.ReportRule(
                            "UniqueInputFieldNamesRule", $"There can be only one input field named \"{same.Key}\".",
                            same.First().Name, repeated.Name);
                    }
                }

                foreach (var member in members.Fields) Check(member.Value, problems);
                break;
        }
    }
}
