using System.Threading.Channels;

namespace VictimFirst.Data.Audit;

/// <summary>
/// Many callers, one commit: what comes while one commit is on its way goes together into the next. Each caller waits for the commit of
/// its own item, and gets its failure.
/// </summary>
internal sealed class GroupCommit<T> : IAsyncDisposable
{
    /// <summary>Waiting callers at most; the next ones wait for a place.</summary>
    private const int Capacity = 10_000;

    private readonly Channel<(T Item, TaskCompletionSource Done)> queue =
        Channel.CreateBounded<(T, TaskCompletionSource)>(new BoundedChannelOptions(Capacity) { SingleReader = true });
    private readonly Func<IReadOnlyList<T>, Task> commit;
    private readonly int largest;
    private readonly Task running;

    /// <param name="largest">Items in one commit at most.</param>
    public GroupCommit(int largest, Func<IReadOnlyList<T>, Task> commit)
    {
        this.largest = largest;
        this.commit = commit;
        running = Task.Run(RunAsync);
    }

    /// <exception cref="ChannelClosedException">It was disposed of.</exception>
    public async Task AddAsync(T item, CancellationToken cancellationToken)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await queue.Writer.WriteAsync((item, done), cancellationToken);
        await done.Task.WaitAsync(cancellationToken);
    }

    /// <summary>Commits what waits, and ends.</summary>
    public async ValueTask DisposeAsync()
    {
        queue.Writer.TryComplete();
        await running;
    }

    private async Task RunAsync()
    {
        var items = new List<T>();
        var waiting = new List<TaskCompletionSource>();
        while (await queue.Reader.WaitToReadAsync())
        {
            while (items.Count < largest && queue.Reader.TryRead(out var next))
            {
                items.Add(next.Item);
                waiting.Add(next.Done);
            }

            try
            {
                await commit(items);
                waiting.ForEach(done => done.SetResult());
            }
            catch (Exception fault)
            {
                waiting.ForEach(done => done.SetException(fault));
            }

            items.Clear();
            waiting.Clear();
        }
    }
}
