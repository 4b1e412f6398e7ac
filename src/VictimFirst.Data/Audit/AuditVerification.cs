namespace VictimFirst.Data.Audit;

/// <summary>What a verification found.</summary>
/// <param name="Entries">How many entries were read and hashed.</param>
/// <param name="Checkpoints">How many checkpoints were compared with them, in the database and in the second place together.</param>
/// <param name="Fault">Null where nothing is wrong.</param>
/// <param name="Notices">What is unusual and proves nothing, such as a clock that went back.</param>
public sealed record AuditVerification(long Entries, int Checkpoints, AuditFault? Fault, IReadOnlyList<string> Notices);

/// <summary>The first thing that is wrong.</summary>
/// <param name="Seq">The place of the first bad entry; of a checkpoint, the last entry that it covers.</param>
public sealed record AuditFault(long Seq, string Reason);
