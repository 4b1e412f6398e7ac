using VictimFirst.GraphQL.Execution;

namespace VictimFirst.GraphQL.Completion;

/// <summary>Writes completed data, straight from the columns and the parents' properties. Specification section 7.</summary>
internal sealed class ResponseWriter(JsonOutput output, CompletedResponse completed)
{
    private readonly bool nothingNulled = completed.Nulled.Count == 0;

    public void WriteData(ObjectBatch root)
    {
        if (completed.HasData)
            WriteObject(root, 0);
        else
            output.WriteNull();
    }

    private void WriteObject(ObjectBatch batch, int index)
    {
        output.WriteByte((byte)'{');
        var fields = batch.Selection.Fields;
        var columns = batch.Columns;
        for (var i = 0; i < columns.Length; i++)
        {
            var key = fields[i].NextKey.AsSpan();
            output.WriteRaw(i == 0 ? key[1..] : key);
            WriteSlot(columns[i]!, index);
        }

        output.WriteByte((byte)'}');
    }

    private void WriteSlot(Column column, int slot)
    {
        if (!nothingNulled && completed.Nulled.Contains((column, slot)))
        {
            output.WriteNull();
            return;
        }

        switch (column)
        {
            case LeafColumn leaf:
                leaf.Write(output, slot);
                break;
            case ListColumn list when !list[slot].IsNull:
                WriteList(list.Items, list[slot]);
                break;
            case ObjectColumn objects when objects[slot] is { Batch: { } batch, Index: var index }:
                WriteObject(batch, index);
                break;
            default:
                output.WriteNull();
                break;
        }
    }

    private void WriteList(Column items, ListSpan span)
    {
        output.WriteByte((byte)'[');
        for (var i = 0; i < span.Count; i++)
        {
            if (i > 0)
                output.WriteByte((byte)',');
            WriteSlot(items, span.Start + i);
        }

        output.WriteByte((byte)']');
    }
}
