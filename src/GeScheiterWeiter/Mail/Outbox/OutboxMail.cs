using System.Linq.Expressions;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Storage.Folding;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Mail.Outbox;

public enum OutboxState
{
    /// <summary>To be delivered from <see cref="OutboxMail.NextAttemptUtc"/> on.</summary>
    Queued,

    /// <summary>The mail server has accepted it.</summary>
    Sent,

    /// <summary>The mail server refuses it for good, patience has run out, or it could not even be made.</summary>
    GivenUp,

    /// <summary>An organizer, or the erasure of the recipient, has taken it back.</summary>
    Discarded,

    /// <summary>It waits until the message it belongs to goes on.</summary>
    Held,
}

/// <summary>A letter on its way, rendered when it was queued: a later deploy does not change what was promised.</summary>
public sealed class OutboxMail : IKeepsFoldedText<OutboxMail>
{
    public const int MaxKindLength = 80;
    public const int MaxNameLength = 200;
    public const int MaxSubjectLength = 300;
    public const int MaxAnswerLength = 1000;
    public const int MaxUnsubscribeLength = 500;
    public const int MaxReturnStatusLength = 12;
    private const int MaxSearchTextLength = 2 * (MaxNameLength + EmailAddress.MaxLength + MaxSubjectLength);

    /// <summary>Where <see cref="LastAnswer"/> begins so, the letter was given up before there was one: no server was asked.</summary>
    public const string NeverMade = "never made";

    public const string SubjectOfNeverMade = "Ein Brief, der sich nicht schreiben ließ";

    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The letter's type name.</summary>
    public required string Kind { get; init; }

    public required LetterPriority Priority { get; init; }

    public required string ToName { get; init; }

    public required string ToAddress { get; init; }

    /// <summary>For a letter to many: the domain whose pace it keeps.</summary>
    public string? BroadcastDomain { get; init; }

    /// <summary>Where answers go; null: where those of all letters do.</summary>
    public string? ReplyTo { get; init; }

    /// <summary>The <see cref="Wordings.LetterWording"/> it is in; null: the words of its file, or of its message.</summary>
    public Guid? WordingId { get; init; }

    public required string Subject { get; init; }

    /// <summary>Empty once its words have been deleted.</summary>
    public required string Text { get; init; }

    public required string Html { get; init; }

    public CalendarMethod? CalendarMethod { get; init; }

    /// <summary>iCalendar text; null without a calendar entry.</summary>
    public string? Calendar { get; init; }

    /// <summary><see cref="Letter.OneClickUnsubscribe"/>; null once it has left, for its secret is the reader's alone.</summary>
    public string? OneClickUnsubscribe { get; init; }

    /// <summary>What the letter is about, such as a registration: for its history and its erasure.</summary>
    public Guid? SubjectId { get; init; }

    public required DateTime QueuedUtc { get; init; }

    public OutboxState State { get; set; } = OutboxState.Queued;

    public int Attempts { get; set; }

    public required DateTime NextAttemptUtc { get; set; }

    /// <summary>Who is delivering it right now. A lease that has run out counts as none.</summary>
    public Guid? LeaseId { get; set; }

    public DateTime? LeasedUntilUtc { get; set; }

    public DateTime? SentUtc { get; set; }

    /// <summary>What the mail server last said, or why there is no letter.</summary>
    public string? LastAnswer { get; set; }

    /// <summary>When we read that it came back after a mail server had taken it; null: nobody has said so.</summary>
    public DateTime? ReturnedUtc { get; set; }

    /// <summary>Why it came back: an enhanced status code (RFC 3463).</summary>
    public string? ReturnStatus { get; set; }

    /// <summary>What a search looks through; follows the fields it is made of.</summary>
    [Folded]
    public string SearchText { get => FoldedText.Searchable(MaxSearchTextLength, ToName, ToAddress, Subject); private set { } }

    /// <inheritdoc/>
    [Folded]
    public int FoldingVersion { get => FoldedText.Version; private set { } }

    public static Expression<Func<OutboxMail, bool>> IsFoldedBefore(int version) => row => row.FoldingVersion < version;

    /// <summary>The same words to the same person, as a new letter.</summary>
    public OutboxMail CopyFor(DateTime queuedUtc) => new()
    {
        Kind = Kind,
        Priority = Priority,
        ToName = ToName,
        ToAddress = ToAddress,
        BroadcastDomain = BroadcastDomain,
        ReplyTo = ReplyTo,
        WordingId = WordingId,
        Subject = Subject,
        Text = Text,
        Html = Html,
        CalendarMethod = CalendarMethod,
        Calendar = Calendar,
        OneClickUnsubscribe = OneClickUnsubscribe,
        SubjectId = SubjectId,
        QueuedUtc = queuedUtc,
        NextAttemptUtc = queuedUtc,
    };

    public sealed class Configuration : IEntityTypeConfiguration<OutboxMail>
    {
        public void Configure(EntityTypeBuilder<OutboxMail> builder)
        {
            builder.ToTable("OutboxMails");
            builder.Property(m => m.Id).ValueGeneratedNever();
            builder.Property(m => m.Kind).HasMaxLength(MaxKindLength);
            builder.Property(m => m.Priority).HasConversion<int>();
            builder.Property(m => m.ToName).HasMaxLength(MaxNameLength);
            builder.Property(m => m.ToAddress).HasMaxLength(EmailAddress.MaxLength);
            builder.Property(m => m.BroadcastDomain).HasMaxLength(EmailAddress.MaxLength);
            builder.Property(m => m.ReplyTo).HasMaxLength(EmailAddress.MaxLength);
            builder.Property(m => m.Subject).HasMaxLength(MaxSubjectLength);
            builder.Property(m => m.SearchText).HasMaxLength(MaxSearchTextLength);
            builder.Property(m => m.OneClickUnsubscribe).HasMaxLength(MaxUnsubscribeLength);
            builder.Property(m => m.LastAnswer).HasMaxLength(MaxAnswerLength);
            builder.Property(m => m.ReturnStatus).HasMaxLength(MaxReturnStatusLength);
            builder.HasIndex(m => m.ReturnedUtc).HasFilter("[ReturnedUtc] IS NOT NULL");
            builder.HasIndex(m => new { m.State, m.Priority, m.NextAttemptUtc });
            builder.HasIndex(m => m.QueuedUtc);
            // What is indexed is compared byte by byte on SQL Server, like the key of the domain's pace.
            builder.HasIndex(m => m.BroadcastDomain).HasFilter("[BroadcastDomain] IS NOT NULL");
            builder.HasIndex(m => m.SubjectId);
        }
    }
}
