using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Audit;

/// <summary>
/// One line of "who did what, when, to what". Holds ids, never names or addresses: when a person is erased, what stays
/// says nothing about them.
/// </summary>
public sealed class AuditEntry : IAppendOnly
{
    public const int MaxActionLength = 80;
    public const int MaxSubjectLength = 40;

    public long Id { get; private init; }

    public required DateTime AtUtc { get; init; }

    public required ActorKind ActorKind { get; init; }

    public required Guid? ActorId { get; init; }

    /// <summary>Noun and past participle, such as <c>registration.confirmed</c>.</summary>
    public required string Action { get; init; }

    /// <summary>The noun, such as <c>registration</c>.</summary>
    public required string SubjectKind { get; init; }

    public required Guid? SubjectId { get; init; }

    public required Guid? EditionId { get; init; }

    /// <summary>JSON: what changed, before and after; for personal data the names of the fields only.</summary>
    public required string? Details { get; init; }

    public sealed class Configuration : IEntityTypeConfiguration<AuditEntry>
    {
        public void Configure(EntityTypeBuilder<AuditEntry> builder)
        {
            builder.ToTable("AuditEntries", table => table.HasTrigger(AuditTriggers.NameFor("AuditEntries")));
            builder.Property(e => e.Action).HasMaxLength(MaxActionLength);
            builder.Property(e => e.SubjectKind).HasMaxLength(MaxSubjectLength);
            builder.HasIndex(e => e.SubjectId);
            builder.HasIndex(e => e.ActorId);
            builder.HasIndex(e => e.AtUtc);
        }
    }
}
