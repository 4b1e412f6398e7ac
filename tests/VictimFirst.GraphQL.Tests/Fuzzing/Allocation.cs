namespace VictimFirst.GraphQL.Tests.Fuzzing;

/// <summary>
/// Memory that a piece of work asks for, which stands for the work as a whole: unlike time it is the same on every machine, and whatever
/// walks over a document more often than it should also makes more lists of it.
/// </summary>
internal static class Allocation
{
    /// <summary>Bytes that this thread allocates for the work, garbage included; what is made once per process is not counted.</summary>
    public static long Of(Action work)
    {
        work();
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
