using Microsoft.EntityFrameworkCore;
using VictimFirst.Data.Configurations;

namespace VictimFirst.Data.Audit;

internal static class AuditTables
{
    public const string Events = "audit_events";
    public const string Subjects = "audit_event_subjects";
    public const string Checkpoints = "audit_checkpoints";

    public static void Configure(ModelBuilder model, DatabaseProvider provider)
    {
        model.Entity<AuditRow>(events =>
        {
            events.ToTable(Events, table => table.HasTrigger(AuditTriggers.NameOf(Events)));
            events.HasKey(e => e.Seq);
            events.HasIndex(e => e.Id).IsUnique();
            events.HasIndex(e => new { e.ActorObject, e.Seq });
            events.HasIndex(e => e.OccurredAt);
            events.Ignore(e => e.IsErased);
            events.Property(e => e.Seq).HasColumnName("seq").ValueGeneratedNever();
            events.Property(e => e.Id).HasColumnName("id").ValueGeneratedNever();
            events.Property(e => e.RecordedAt).HasColumnName("recorded_at").IsInstant(provider);
            events.Property(e => e.OccurredAt).HasColumnName("occurred_at").IsInstant(provider);
            events.Property(e => e.Class).HasColumnName("class").IsCode(provider);
            events.Property(e => e.Result).HasColumnName("result").IsCode(provider);
            events.Property(e => e.ActorTenant).HasColumnName("actor_tenant");
            events.Property(e => e.ActorObject).HasColumnName("actor_object");
            events.Property(e => e.Document).HasColumnName("document").HasMaxLength(80).IsUnicode(false);
            events.Property(e => e.Entry).HasColumnName("entry");
            events.Property(e => e.Hash).HasColumnName("hash").HasMaxLength(AuditChain.HashLength).IsFixedLength();
        });
        model.Entity<AuditSubjectRow>(subjects =>
        {
            subjects.ToTable(Subjects, table => table.HasTrigger(AuditTriggers.NameOf(Subjects)));
            subjects.HasKey(s => new { s.Subject, s.Seq });
            subjects.HasIndex(s => s.Seq);
            subjects.Property(s => s.Subject).HasColumnName("subject").ValueGeneratedNever();
            subjects.Property(s => s.Seq).HasColumnName("seq").ValueGeneratedNever();
            // On SQL Server it refuses TRUNCATE of the events, which fires no trigger there. PostgreSQL has a trigger for that, and would
            // lock the entry once more for each of its subjects.
            if (provider == DatabaseProvider.SqlServer)
                subjects.HasOne<AuditRow>().WithMany().HasForeignKey(s => s.Seq).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<AuditCheckpointRow>(checkpoints =>
        {
            checkpoints.ToTable(Checkpoints, table => table.HasTrigger(AuditTriggers.NameOf(Checkpoints)));
            checkpoints.HasKey(c => c.Size);
            checkpoints.Property(c => c.Size).HasColumnName("size").ValueGeneratedNever();
            checkpoints.Property(c => c.MadeAt).HasColumnName("made_at").IsInstant(provider);
            checkpoints.Property(c => c.Note).HasColumnName("note").HasMaxLength(1000).IsUnicode(true);
        });
    }
}
