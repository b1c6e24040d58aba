using GeScheiterWeiter.Registrations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Meeting.Questions;

/// <summary>
/// "Das frage ich auch": that somebody wants to know the same. There is one row for each, so it counts once. A question that goes
/// leaves it behind (<see cref="QuestionSupportCleanup"/>): SQL Server follows one road of deletions only.
/// </summary>
public sealed class QuestionSupport
{
    public required Guid QuestionId { get; init; }

    public required Guid RegistrationId { get; init; }

    public Registration Registration { get; init; } = null!;

    public sealed class Configuration : IEntityTypeConfiguration<QuestionSupport>
    {
        public void Configure(EntityTypeBuilder<QuestionSupport> builder)
        {
            builder.ToTable("QuestionSupports");
            builder.HasKey(support => new { support.QuestionId, support.RegistrationId });
            builder.HasOne(support => support.Registration).WithMany()
                .HasForeignKey(support => support.RegistrationId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
