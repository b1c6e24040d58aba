using System.Linq.Expressions;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Storage.Folding;
using GeScheiterWeiter.Talks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Proposals;

/// <summary>Somebody of a proposal: whoever has proposed it, or has been asked to tell it, too.</summary>
public sealed class ProposalTeller : IKeepsFoldedText<ProposalTeller>
{
    private const int MaxSearchTextLength = 2 * (Speaker.MaxNameLength + Speaker.MaxOrganisationLength);

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid ProposalId { get; init; }

    public Proposal Proposal { get; init; } = null!;

    public required string Name { get; set; }

    public required string Email { get; init; }

    /// <summary><see cref="EmailAddress.Normalized"/>: an address is in a proposal once.</summary>
    public required string NormalizedEmail { get; init; }

    public string? Organisation { get; set; }

    public string? Role { get; set; }

    public SpeakerSide Side { get; set; } = SpeakerSide.Other;

    public TellerAnswer Answer { get; private set; }

    public required DateTime AskedUtc { get; init; }

    public DateTime? AnsweredUtc { get; private set; }

    public Release Release { get; private set; }

    /// <summary>Of which day <see cref="Release"/> is.</summary>
    public DateOnly? ReleaseOn { get; private set; }

    /// <summary>Who they are in the programme; somebody who may be gone.</summary>
    public Guid? SpeakerId { get; private set; }

    /// <summary>What a search of organizers looks through.</summary>
    [Folded]
    public string SearchText { get => FoldedText.Searchable(MaxSearchTextLength, Name, Organisation); private set { } }

    /// <inheritdoc/>
    [Folded]
    public int FoldingVersion { get => FoldedText.Version; private set { } }

    public static Expression<Func<ProposalTeller, bool>> IsFoldedBefore(int version) => row => row.FoldingVersion < version;

    public Recipient Recipient => new(Name, Email);

    public static ProposalTeller Of(
        Proposal proposal, string name, EmailAddress address, SpeakerSide side, TellerAnswer answer, DateTime nowUtc) => new()
        {
            ProposalId = proposal.Id,
            Name = name,
            Email = address.Value,
            NormalizedEmail = address.Normalized,
            Side = side,
            Answer = answer,
            AskedUtc = nowUtc,
        };

    public void Reply(TellerAnswer answer, DateTime nowUtc) => (Answer, AnsweredUtc) = (answer, nowUtc);

    public void BecomeSpeaker(Speaker speaker) => SpeakerId = speaker.Id;

    public void Describe(TellerDetails details) =>
        (Name, Organisation, Role, Side) = (details.Name, details.Organisation, details.Role, details.Side);

    /// <param name="release">What the employer says.</param>
    /// <param name="on">Since when; nobody asks where nothing was said, or none is needed.</param>
    public void Note(Release release, DateOnly? on) =>
        (Release, ReleaseOn) = (release, release is Release.NotSaid or Release.NotNeeded ? null : on);

    public sealed class Configuration : IEntityTypeConfiguration<ProposalTeller>
    {
        public void Configure(EntityTypeBuilder<ProposalTeller> builder)
        {
            builder.ToTable("ProposalTellers");
            builder.Property(t => t.Id).ValueGeneratedNever();
            builder.Property(t => t.Name).HasMaxLength(Speaker.MaxNameLength);
            builder.Property(t => t.SearchText).HasMaxLength(MaxSearchTextLength);
            builder.Property(t => t.Email).HasMaxLength(EmailAddress.MaxLength);
            builder.Property(t => t.NormalizedEmail).HasMaxLength(EmailAddress.MaxLength);
            builder.Property(t => t.Organisation).HasMaxLength(Speaker.MaxOrganisationLength);
            builder.Property(t => t.Role).HasMaxLength(Speaker.MaxRoleLength);
            builder.Property(t => t.Answer).IsConcurrencyToken();
            builder.Ignore(t => t.Recipient);
            builder.HasOne(t => t.Proposal).WithMany(p => p.Tellers).HasForeignKey(t => t.ProposalId).OnDelete(DeleteBehavior.Cascade);
            builder.HasIndex(t => new { t.ProposalId, t.NormalizedEmail }).IsUnique();
        }
    }
}
