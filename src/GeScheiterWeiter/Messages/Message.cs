using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Messages;

public enum MessageState
{
    /// <summary>May be written and deleted; nobody gets it.</summary>
    Draft,

    /// <summary>From <see cref="Message.SendUtc"/> on its letters are written and leave.</summary>
    Sending,

    /// <summary>No further letter is written, and none leaves.</summary>
    Paused,

    /// <summary>Ended by an organizer: whoever has no letter gets none.</summary>
    Stopped,

    /// <summary>No letter of it waits any more.</summary>
    Finished,
}

/// <summary>What organizers write to a group of an edition's people.</summary>
public sealed class Message : IVersioned
{
    public const int MaxSubjectLength = 200;
    public const int MaxTextLength = 10_000;
    public const int MaxSearchLength = 200;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid EditionId { get; init; }

    public Edition Edition { get; init; } = null!;

    public required string Subject { get; set; }

    /// <summary>Markdown with placeholders.</summary>
    public required string Text { get; set; }

    /// <summary>Where answers go.</summary>
    public required string ReplyTo { get; set; }

    public MessageGroup Group { get; set; } = MessageGroup.WithSeat;

    /// <summary>Only those a search finds; null: all. So for the next three. None of them is for people who are not registered.</summary>
    public string? Search { get; set; }

    public AttendeeSide? Side { get; set; }

    public Approval? Approval { get; set; }

    public RegistrationOrigin? Origin { get; set; }

    public MessageState State { get; set; } = MessageState.Draft;

    public required DateTime CreatedUtc { get; init; }

    /// <summary>When its letters begin to leave; null for a draft.</summary>
    public DateTime? SendUtc { get; set; }

    /// <summary>When everybody had their letter: whoever joins the group later gets none.</summary>
    public DateTime? WrittenUtc { get; set; }

    /// <summary>When it had come to its end, by itself or by an organizer.</summary>
    public DateTime? EndedUtc { get; set; }

    public int Version { get; set; }

    public LetterWords Words => new(Subject, Text);

    /// <summary>For a group of people who are registered.</summary>
    public RegistrationFilter Filter
    {
        get
        {
            var group = Group.Filter();
            return group with { Search = Search, Side = Side, Approval = Approval, Origin = group.Origin ?? Origin };
        }
    }

    public bool IsUnderWay => State is MessageState.Sending or MessageState.Paused;

    public sealed class Configuration : IEntityTypeConfiguration<Message>
    {
        public void Configure(EntityTypeBuilder<Message> builder)
        {
            builder.ToTable("Messages");
            builder.Property(m => m.Id).ValueGeneratedNever();
            builder.Property(m => m.Subject).HasMaxLength(MaxSubjectLength);
            builder.Property(m => m.Text).HasMaxLength(MaxTextLength);
            builder.Property(m => m.ReplyTo).HasMaxLength(EmailAddress.MaxLength);
            builder.Property(m => m.Search).HasMaxLength(MaxSearchLength);
            builder.Property(m => m.Version).IsConcurrencyToken();
            builder.Ignore(m => m.Words);
            builder.Ignore(m => m.Filter);
            builder.HasOne(m => m.Edition).WithMany().HasForeignKey(m => m.EditionId).OnDelete(DeleteBehavior.Cascade);
            builder.HasIndex(m => m.State);
        }
    }
}
