using System.Security.Cryptography;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Barriers;

/// <summary>How somebody who has reported a barrier got their answer.</summary>
public enum BarrierAnswerWay
{
    Letter,

    /// <summary>By telephone or in person, or to nobody: there was no way to reach them.</summary>
    Otherwise,
}

/// <summary>
/// What somebody could not use on the site. It is answered once, by a day they were told; what was written never changes.
/// </summary>
public sealed class BarrierReport : IVersioned
{
    public const int NumberLength = 8;
    public const int FormKeyLength = 32;
    public const int MaxPageLength = 300;
    public const int MaxTextLength = 4000;
    public const int MaxOtherFormLength = 1000;
    public const int MaxNameLength = 200;
    public const int MaxAnswerLength = 4000;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>What people and organizers call it by; <see cref="NewNumber"/> makes one.</summary>
    public required string Number { get; init; }

    /// <summary>Of the form it was sent with: sent twice, it is one report.</summary>
    public required byte[] FormKey { get; init; }

    /// <summary>Where it was, as somebody has typed it.</summary>
    public string? Page { get; init; }

    public required string Text { get; init; }

    /// <summary>What is wanted in another form, and in which.</summary>
    public string? OtherForm { get; init; }

    public string? Name { get; init; }

    /// <summary>Nobody has proven that it is theirs.</summary>
    public string? Email { get; init; }

    public required DateTime ReceivedUtc { get; init; }

    /// <summary>The last day for an answer, in German time.</summary>
    public required DateOnly AnswerBy { get; init; }

    public DateTime? AnsweredUtc { get; private set; }

    public BarrierAnswerWay? AnsweredHow { get; private set; }

    /// <summary>What the person was written, or what was noted of an answer given otherwise.</summary>
    public string? Answer { get; private set; }

    public int Version { get; set; }

    public static string NewNumber() => RandomNumberGenerator.GetString(PrintedCode.Unmistakable, NumberLength);

    public bool IsAnswered => AnsweredUtc is not null;

    /// <param name="today">In German time.</param>
    public bool IsOverdueOn(DateOnly today) => !IsAnswered && AnswerBy < today;

    public Recipient? Recipient => Email is { } address ? new Recipient(Name ?? "", address) : null;

    public void Note(string answer, BarrierAnswerWay how, DateTime nowUtc) => (Answer, AnsweredHow, AnsweredUtc) = (answer, how, nowUtc);

    public sealed class Configuration : IEntityTypeConfiguration<BarrierReport>
    {
        public void Configure(EntityTypeBuilder<BarrierReport> builder)
        {
            builder.ToTable("BarrierReports");
            builder.Property(r => r.Id).ValueGeneratedNever();
            builder.Property(r => r.Number).HasMaxLength(NumberLength);
            builder.Property(r => r.FormKey).HasMaxLength(FormKeyLength).IsFixedLength();
            builder.Property(r => r.Page).HasMaxLength(MaxPageLength);
            builder.Property(r => r.Text).HasMaxLength(MaxTextLength);
            builder.Property(r => r.OtherForm).HasMaxLength(MaxOtherFormLength);
            builder.Property(r => r.Name).HasMaxLength(MaxNameLength);
            builder.Property(r => r.Email).HasMaxLength(EmailAddress.MaxLength);
            builder.Property(r => r.Answer).HasMaxLength(MaxAnswerLength);
            builder.Property(r => r.Version).IsConcurrencyToken();
            builder.Ignore(r => r.Recipient);
            builder.HasIndex(r => r.Number).IsUnique();
            builder.HasIndex(r => r.FormKey).IsUnique();
            builder.HasIndex(r => new { r.AnsweredUtc, r.ReceivedUtc });
        }
    }
}
