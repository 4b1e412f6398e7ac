using System.Text.Json;
using VictimFirst.GraphQL.Execution;

namespace VictimFirst.GraphQL.Completion;

/// <summary>Writes completed data, straight from the columns and the parents' properties. Specification section 7.</summary>
internal sealed class ResponseWriter(Utf8JsonWriter json, CompletedResponse completed)
{
    private readonly bool nothingNulled = completed.Nulled.Count == 0;

    public void WriteData(ObjectBatch root)
    {
        if (completed.HasData)
            WriteObject(root, 0);
        else
            json.WriteNullValue();
    }

    private void WriteObject(ObjectBatch batch, int index)
    {
        json.WriteStartObject();
        var fields = batch.Selection.Fields;
        for (var i = 0; i < fields.Length; i++)
        {
            json.WritePropertyName(fields[i].EncodedName);
            WriteSlot(batch.Columns[i]!, index);
        }

        json.WriteEndObject();
    }

    private void WriteSlot(Column column, int slot)
    {
        if (!nothingNulled && completed.Nulled.Contains((column, slot)))
        {
            json.WriteNullValue();
            return;
        }

        switch (column)
        {
            case LeafColumn leaf:
                leaf.Write(json, slot);
                break;
            case ListColumn list when !list[slot].IsNull:
                WriteList(list.Items, list[slot]);
                break;
            case ObjectColumn objects when objects[slot] is { Batch: { } batch, Index: var index }:
                WriteObject(batch, index);
                break;
            default:
                json.WriteNullValue();
                break;
        }
    }

    private void WriteList(Column items, ListSpan span)
    {
        json.WriteStartArray();
        for (var i = 0; i < span.Count; i++)
            WriteSlot(items, span.Start + i);
        json.WriteEndArray();
    }
}
