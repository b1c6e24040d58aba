using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Mail.Bounces;

/// <summary>
/// How far the mailbox has been read, by all instances. It moves on in the save that keeps what a report says, so that each one
/// is counted once, and nothing need be changed in the mailbox itself. One row at most.
/// </summary>
public sealed class ReportMailbox
{
    public const int OnlyId = 1;

    public int Id { get; init; } = OnlyId;

    /// <summary>The server's word for these numbers being the same messages as before (RFC 3501 2.3.1.1).</summary>
    public long UidValidity { get; private set; }

    public long LastUid { get; private set; }

    /// <summary>Reports that name no letter of ours, or not the address we wrote to.</summary>
    public int Unmatched { get; private set; }

    public DateTime? LastUnmatchedUtc { get; private set; }

    public long ReadUpTo(long uidValidity) => UidValidity == uidValidity ? LastUid : 0;

    /// <returns>Whether that message has not been read before.</returns>
    public bool MoveOn(long uidValidity, long uid)
    {
        if (uid <= ReadUpTo(uidValidity))
            return false;
        if (UidValidity != uidValidity)
            // Everything is read anew.
            (Unmatched, LastUnmatchedUtc) = (0, null);
        (UidValidity, LastUid) = (uidValidity, uid);
        return true;
    }

    public void CountUnmatched(DateTime nowUtc) => (Unmatched, LastUnmatchedUtc) = (Unmatched + 1, nowUtc);

    public sealed class Configuration : IEntityTypeConfiguration<ReportMailbox>
    {
        public void Configure(EntityTypeBuilder<ReportMailbox> builder)
        {
            builder.ToTable("ReportMailbox");
            builder.Property(m => m.Id).ValueGeneratedNever();
            builder.Property(m => m.UidValidity).IsConcurrencyToken();
            builder.Property(m => m.LastUid).IsConcurrencyToken();
        }
    }
}
