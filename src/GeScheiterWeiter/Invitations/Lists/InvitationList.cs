using System.Linq.Expressions;
using GeScheiterWeiter.Common.Markup;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Storage.Markup;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Invitations.Lists;

/// <summary>People who are invited to an edition together, and what holds for all of them.</summary>
public sealed class InvitationList : IVersioned, IKeepsMarkdown<InvitationList>
{
    public const int MaxNameLength = 120;
    public const int MaxTextLength = 4000;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid EditionId { get; init; }

    public Edition Edition { get; init; } = null!;

    /// <summary>For organizers only: no invited person reads it.</summary>
    public required string Name { get; set; }

    /// <summary>Own words to the invited, in the letter and on their page.</summary>
    public MarkdownText Text { get; set; } = MarkdownText.Empty;

    /// <summary>Who accepts needs no organizer's word, from whichever side they come.</summary>
    public bool SkipsApproval { get; set; }

    /// <summary>Whoever has no time may name a colleague instead, once.</summary>
    public bool MayBePassedOn { get; set; }

    /// <summary>How many seats are, or were, kept for this list.</summary>
    public int SeatsReserved { get; set; }

    /// <summary>
    /// How many of them nobody has taken yet: together with those of the other lists the ledger's <see cref="EditionSeats.Reserved"/>.
    /// </summary>
    public int SeatsLeft { get; set; }

    /// <summary>When the rest goes to everybody.</summary>
    public DateTime? ReservedUntilUtc { get; set; }

    public int SeatsUsed => SeatsReserved - SeatsLeft;

    public required DateTime CreatedUtc { get; init; }

    public int Version { get; set; }

    public static Expression<Func<InvitationList, bool>> IsRenderedBefore(int version) => list => list.Text.HtmlVersion < version;

    public void RenderAnew() => Text = Text.RenderedAnew();

    public bool HasSeatAt(DateTime nowUtc) => SeatsLeft > 0 && nowUtc < ReservedUntilUtc;

    public sealed class Configuration : IEntityTypeConfiguration<InvitationList>
    {
        public void Configure(EntityTypeBuilder<InvitationList> builder)
        {
            builder.ToTable("InvitationLists");
            builder.Property(l => l.Id).ValueGeneratedNever();
            builder.Property(l => l.Name).HasMaxLength(MaxNameLength);
            builder.Markdown(l => l.Text);
            builder.Property(l => l.Version).IsConcurrencyToken();
            builder.HasOne(l => l.Edition).WithMany().HasForeignKey(l => l.EditionId).OnDelete(DeleteBehavior.Cascade);
            builder.Ignore(l => l.SeatsUsed);
            builder.HasIndex(l => new { l.EditionId, l.Name }).IsUnique();
            builder.HasIndex(l => l.ReservedUntilUtc);
        }
    }
}
