using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VictimFirst.Domain.CodeLists;
using VictimFirst.Domain.Needs;

namespace VictimFirst.Data.Configurations.Needs;

internal sealed class NeedsAssessmentConfiguration(DatabaseProvider provider) : ExtractTableConfiguration<NeedsAssessment>(provider)
{
    private static readonly string[] OncePerCase = [NeedStages.Start, NeedStages.End];

    protected override void ConfigureIndexes(EntityTypeBuilder<NeedsAssessment> builder)
    {
        builder.HasIndex(n => n.CaseId);
        builder.HasIndex(n => n.AssessedAt);
        foreach (var stage in OncePerCase)
        {
            var name = $"IX_needs_assessments_one_{stage.ToLowerInvariant()}_per_case";
            builder.HasIndex(n => n.CaseId, name).IsUnique().HasFilter($"stage = '{stage}'");
        }

        builder.HasOne<NeedScaleRow>().WithMany().HasForeignKey(n => n.ScaleVersion).OnDelete(DeleteBehavior.Restrict);
    }
}
