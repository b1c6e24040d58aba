using GeScheiterWeiter.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Invitations;

/// <summary>
/// A mailbox that wants no invitations any more. A hash: it stays when everything else about the person is deleted, and
/// without it nobody could keep the promise.
/// </summary>
public sealed class OptOut
{
    /// <summary><see cref="MailboxHash"/>.</summary>
    public required byte[] Mailbox { get; init; }

    public required DateTime AtUtc { get; init; }

    public sealed class Configuration : IEntityTypeConfiguration<OptOut>
    {
        public void Configure(EntityTypeBuilder<OptOut> builder)
        {
            builder.ToTable("InvitationOptOuts");
            builder.HasKey(o => o.Mailbox);
            builder.Property(o => o.Mailbox).HasMaxLength(MailboxHash.Length).IsFixedLength();
        }
    }
}
