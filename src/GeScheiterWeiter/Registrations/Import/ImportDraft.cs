using GeScheiterWeiter.Editions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Registrations.Import;

/// <summary>
/// An uploaded list between its upload and the moment it is taken over: kept here, not in the form, and only for as long
/// as somebody needs to look at it.
/// </summary>
public sealed class ImportDraft
{
    public const int MaxFileNameLength = 200;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid EditionId { get; init; }

    /// <summary>Who has uploaded it: nobody else gets to see it.</summary>
    public required Guid OrganizerId { get; init; }

    /// <summary>The list of invitations it is to fill; null: it becomes registrations.</summary>
    public Guid? InvitationListId { get; init; }

    public required string FileName { get; init; }

    /// <summary>Empty once it is taken over.</summary>
    public required byte[] Content { get; set; }

    /// <summary>JSON: which column means what, once it has been said, and what was decided.</summary>
    public string? Columns { get; set; }

    /// <summary>JSON: what has become of it, once it is taken over. Numbers of rows, and nothing of what stood in them.</summary>
    public string? Report { get; set; }

    public required DateTime ExpiresUtc { get; init; }

    /// <summary>
    /// Taken over: what was uploaded is deleted at once, what became of it can be read as long as the draft would have lasted.
    /// </summary>
    public void Finish(ImportReport report) => (Content, Columns, Report) = ([], null, report.ToJson());

    public sealed class Configuration : IEntityTypeConfiguration<ImportDraft>
    {
        public void Configure(EntityTypeBuilder<ImportDraft> builder)
        {
            builder.ToTable("ImportDrafts");
            builder.Property(d => d.Id).ValueGeneratedNever();
            builder.Property(d => d.FileName).HasMaxLength(MaxFileNameLength);
            builder.HasOne<Edition>().WithMany().HasForeignKey(d => d.EditionId).OnDelete(DeleteBehavior.Cascade);
            builder.HasIndex(d => d.ExpiresUtc);
        }
    }
}
