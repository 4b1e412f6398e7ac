using VictimFirst.Data.Demonstration.Cases;
using VictimFirst.Data.Demonstration.Draws;

namespace VictimFirst.Data.Demonstration.People;

/// <summary>Somebody whose last case here is closed.</summary>
internal readonly record struct FormerClient(long PersonId, DateOnly DateOfBirth, bool HasUnseenDisability, long CaseId, DateOnly ClosedOn);

/// <summary>
/// The people from whom those who come back are drawn: all former clients, or a fixed number of them that favours the recent.
/// </summary>
internal sealed class FormerClients(Draw draw)
{
    // Half a year of the largest extract that is measured, 5 million cases in ten years; about 10 MB.
    private const int Remembered = 262_144;
    private const int Tries = 16;

    private readonly List<FormerClient> clients = [];

    public void Remember(FormerClient client)
    {
        if (clients.Count < Remembered) clients.Add(client);
        else clients[draw.Below(Remembered)] = client;
    }

    /// <summary>
    /// Somebody who could be the person of this case: of its age and disability, with a case that closed before this one's referral. Null
    /// where the drawing finds none.
    /// </summary>
    public FormerClient? TakeOneLike(CaseProfile profile)
    {
        for (var attempt = 0; attempt < Tries && clients.Count > 0; attempt++)
        {
            var at = draw.Below(clients.Count);
            if (!Fits(clients[at], profile)) continue;
            var client = clients[at];

            // The person's next case takes this one's place when it closes; until then nobody else may be this person.
            clients[at] = clients[^1];
            clients.RemoveAt(clients.Count - 1);
            return client;
        }

        return null;
    }

    private static bool Fits(FormerClient client, CaseProfile profile)
    {
        if (profile.Age is not { } age || client.ClosedOn >= profile.Open.ReceivedOn) return false;
        return client.HasUnseenDisability == profile.HasUnseenDisability
            && SameBand(Age.On(profile.Open.ReceivedOn, client.DateOfBirth), age);
    }

    // A published number counts a band of age, and a child is not an adult of the same band.
    private static bool SameBand(int one, int other) => Age.Band(one) == Age.Band(other) && Age.IsChild(one) == Age.IsChild(other);
}
