using System.Collections.Immutable;

namespace VictimFirst.Statistics.Cube.Storage;

/// <summary>
/// The lists that stored cells are indexes of. A list may grow at its end while cubes are stored: what was written stays right. A list that
/// lost a code or got another order would give every stored cell another meaning, so such a cube is not read.
/// </summary>
internal static class StoredLists
{
    public static ImmutableArray<CategoryList> All { get; } =
    [
        CategoryLists.ReferralSource, CategoryLists.ReferralSubSource, CategoryLists.PersonRole, CategoryLists.PoliceForce,
        CategoryLists.SupportTier, CategoryLists.ContactOutcome, CategoryLists.OccurrenceType, CategoryLists.Gender,
        CategoryLists.Ethnicity, CategoryLists.Disability, CategoryLists.Impairment, CategoryLists.Religion,
        CategoryLists.SexualOrientation,
        CategoryLists.CommunicationNeed, CategoryLists.HateStrand, CategoryLists.LengthOfSupport, CategoryLists.NeedArea,
        CategoryLists.NeedStage, CategoryLists.NeedDirection, CategoryLists.SupportType, CategoryLists.ContactChannel,
        CategoryLists.OutcomeQuestion, CategoryLists.OutcomeAnswer, CategoryLists.VpsAnswer, CategoryLists.SatisfactionResult,
        CategoryLists.RjInitiator, CategoryLists.RjClosureCategory, CategoryLists.RjClosureReason, CategoryLists.ServiceLevel,
        CategoryLists.Beat,
    ];

    public static void Write(PayloadWriter writer)
    {
        writer.Number(All.Length);
        foreach (var list in All)
        {
            writer.Text(list.Name);
            writer.Number(list.Size);
            foreach (var category in list.Categories) writer.Text(category.Code);
        }
    }

    /// <returns>How many categories each list had, by name.</returns>
    /// <exception cref="InvalidDataException">A list has changed since, other than by growing at its end.</exception>
    public static ImmutableDictionary<string, int> Read(PayloadReader reader)
    {
        var sizes = ImmutableDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        for (var left = reader.Count(); left > 0; left--)
        {
            var name = reader.Text();
            string[] codes = [.. Enumerable.Range(0, reader.Count()).Select(_ => reader.Text())];
            var list = All.FirstOrDefault(list => list.Name == name);
            if (list is null || !list.Categories.Select(category => category.Code).Take(codes.Length).SequenceEqual(codes))
            {
                throw new InvalidDataException($"The stored cube was written with another list {name} than this program's.");
            }

            sizes.Add(name, codes.Length);
        }

        return sizes.ToImmutable();
    }
}
