using System.Runtime.ExceptionServices;

namespace VictimFirst.GraphQL.Tests.Fuzzing;

/// <summary>
/// Runs work on half a mebibyte of call stack, so that recursion that follows a text ends the test run and is not overlooked.
/// </summary>
internal static class SmallStack
{
    private const int Size = 512 * 1024;

    public static void Run(Action work)
    {
        ExceptionDispatchInfo? fault = null;
        var thread = new Thread(() =>
        {
            try
            {
                work();
            }
            catch (Exception exception)
            {
                fault = ExceptionDispatchInfo.Capture(exception);
            }
        }, Size);
        thread.Start();
        thread.Join();
        fault?.Throw();
    }
}
