using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Invitations.Lists;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Invitations.Codes;

/// <summary>
/// By which anybody may come who holds it: printed, or sent around. It is kept as it reads, since organizers print it again; what it
/// opens is a sign-up whose address has still to be proven.
/// </summary>
public sealed class InvitationCode
{
    public required Guid ListId { get; init; }

    public InvitationList List { get; init; } = null!;

    /// <summary><see cref="CodeText"/>, without hyphens.</summary>
    public required string Text { get; set; }

    /// <summary>How many people may come by it.</summary>
    public required int Limit { get; set; }

    /// <summary>How many have, by whichever text it had: who has confirmed their sign-up.</summary>
    public int Uses { get; private set; }

    public required DateTime UntilUtc { get; set; }

    /// <summary>Needs list, edition and seats to be loaded.</summary>
    public CodeStanding StandingAt(DateTime nowUtc)
    {
        if (List.Edition.State == EditionState.Cancelled)
            return CodeStanding.EditionCancelled;
        if (nowUtc >= List.Edition.EndUtc)
            return CodeStanding.EditionOver;
        if (Uses >= Limit)
            return CodeStanding.UsedUp;
        return nowUtc < UntilUtc ? CodeStanding.Open : CodeStanding.Expired;
    }

    public sealed class Configuration : IEntityTypeConfiguration<InvitationCode>
    {
        public void Configure(EntityTypeBuilder<InvitationCode> builder)
        {
            builder.ToTable("InvitationCodes");
            builder.HasKey(c => c.ListId);
            builder.Property(c => c.Text).HasMaxLength(CodeText.Length);
            builder.HasIndex(c => c.Text).IsUnique();
            builder.HasOne(c => c.List).WithOne().HasForeignKey<InvitationCode>(c => c.ListId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
