namespace VictimFirst.Data.Demonstration;

public readonly record struct DemonstrationProgress(long CasesWritten, long CasesTotal);
