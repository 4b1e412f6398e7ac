using VictimFirst.Data.Demonstration.Files;

namespace VictimFirst.Data.Demonstration;

/// <summary>
/// Writes a synthetic extract in the form that a case-management system exports. Its people are invented; its quarters January-March,
/// April-June and July-September 2020 come to every figure that was published about them.
/// </summary>
public static class DemonstrationExtract
{
    /// <summary>Writes the folder whole or not at all: the files appear in it together at the end.</summary>
    /// <param name="folder">Need not exist. If it does it is empty, or holds an extract and the options allow to overwrite it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The options ask for fewer cases than one, or for more than 2,000 million.</exception>
    /// <exception cref="IOException">The folder holds something else, or cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled; the folder is as it was.</exception>
    public static Task WriteAsync(
        DirectoryInfo folder,
        DemonstrationOptions options,
        IProgress<DemonstrationProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(options);
        if (options.Cases is { } cases)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(cases, 1, nameof(options));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(cases, SyntheticService.MostCases, nameof(options));
        }

        // Nearly all of the time goes into drawing and formatting, which leaves nothing to await.
        return Task.Run(() => Write(folder, options, progress, cancellationToken), cancellationToken);
    }

    private static void Write(
        DirectoryInfo folder, DemonstrationOptions options, IProgress<DemonstrationProgress>? progress, CancellationToken cancellationToken)
    {
        var target = ExtractFolder.Prepare(folder, options.Overwrite);
        try
        {
            using (var files = new ExtractFiles(target.Working))
            {
                new SyntheticService(options, files, progress).Write(cancellationToken);
            }

            target.Publish(options.Overwrite);
        }
        finally
        {
            target.Discard();
        }
    }
}
