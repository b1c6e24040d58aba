using GeScheiterWeiter.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Registrations.SignUp;

/// <summary>
/// How many letters a mailbox may still get because somebody typed its address into a form. It counts over all editions and
/// all tags of the address, and is deleted when its hour is over.
/// </summary>
public sealed class MailboxAllowance
{
    /// <summary>Enough for somebody who signs up for everything there is, and for a second try.</summary>
    public const int LettersAnHour = 5;

    public static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    /// <summary><see cref="MailboxHash"/>.</summary>
    public required byte[] Mailbox { get; init; }

    public Guid LastEditionId { get; private set; }

    public DateTime LastLetterUtc { get; private set; }

    public DateTime HourBeganUtc { get; private set; }

    public int Letters { get; private set; }

    public bool Allows(Guid editionId, DateTime nowUtc) =>
        !(LastEditionId == editionId && IsWithin(RegistrationDesk.CoolDown, LastLetterUtc, nowUtc))
        && (Letters < LettersAnHour || !IsWithin(Hour, HourBeganUtc, nowUtc));

    public void CountLetter(Guid editionId, DateTime nowUtc)
    {
        if (!IsWithin(Hour, HourBeganUtc, nowUtc))
            (HourBeganUtc, Letters) = (nowUtc, 0);
        Letters++;
        (LastEditionId, LastLetterUtc) = (editionId, nowUtc);
    }

    /// <summary>In both directions: a clock that was set back must not hold letters up until it has caught up.</summary>
    internal static bool IsWithin(TimeSpan span, DateTime then, DateTime nowUtc) => (nowUtc - then).Duration() < span;

    public sealed class Configuration : IEntityTypeConfiguration<MailboxAllowance>
    {
        public void Configure(EntityTypeBuilder<MailboxAllowance> builder)
        {
            builder.ToTable("MailboxAllowances");
            builder.HasKey(a => a.Mailbox);
            builder.Property(a => a.Mailbox).HasMaxLength(MailboxHash.Length).IsFixedLength();
            // Of many forms sent at once, the ones that counted from the same number decide anew.
            builder.Property(a => a.Letters).IsConcurrencyToken();
            builder.Property(a => a.LastLetterUtc).IsConcurrencyToken();
            builder.HasIndex(a => a.HourBeganUtc);
        }
    }
}
