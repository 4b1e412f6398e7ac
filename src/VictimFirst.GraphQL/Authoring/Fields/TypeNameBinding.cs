using System.Text;
using VictimFirst.GraphQL.Execution;
using VictimFirst.GraphQL.Planning;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Authoring.Fields;

/// <summary><c>__typename</c>. Specification section 4.1.</summary>
internal sealed class TypeNameBinding(ObjectType type) : PlainBinding
{
    private readonly TypeNameColumn column = new(Encoding.ASCII.GetBytes($"\"{type.Name}\""));

    public override string Kind => "type name";

    public override Column Read(ObjectBatch parents, PlannedField field, NextLevel next, ErrorMask mask) => column;
}
