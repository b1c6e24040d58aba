using GeScheiterWeiter.FormQuestions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Registrations;

public enum TokenPurpose
{
    /// <summary>Proves the address.</summary>
    Confirmation,

    /// <summary>Opens the personal page.</summary>
    Participation,
}

/// <summary>
/// A mailed link's secret, stored as its hash. A registration may have several of one purpose (each letter carries its
/// own), all of which die with it or when its address changes.
/// </summary>
public sealed class RegistrationToken
{
    public const int HashLength = 32;

    public required byte[] Hash { get; init; }

    public required Guid RegistrationId { get; init; }

    public Registration Registration { get; init; } = null!;

    public required TokenPurpose Purpose { get; init; }

    public required DateTime ExpiresUtc { get; init; }

    /// <summary>For a link that confirms: what is confirmed by it. Null once it is used, and for links older than this rule.</summary>
    public PendingSignUp? SignUp { get; set; }

    /// <summary>When the link has confirmed.</summary>
    public DateTime? UsedUtc { get; set; }

    /// <summary>
    /// Whether its button still has something to confirm. Somebody who has cancelled can come back by a link of a later
    /// sign-up, not by one from before. Needs <see cref="Registration"/> to be loaded.
    /// </summary>
    public bool CanConfirm => UsedUtc is null && Registration.State switch
    {
        RegistrationState.Unconfirmed => true,
        RegistrationState.Cancelled => !(ExpiresUtc - RegistrationTokens.ConfirmationLifetime < Registration.CancelledUtc),
        RegistrationState.AwaitingApproval or RegistrationState.Seated or RegistrationState.Waiting or RegistrationState.Declined => false,
    };

    /// <summary>
    /// Whether its button may give a seat that is kept to somebody who waits. Needs <see cref="Registration"/> to be loaded.
    /// </summary>
    public bool CanMoveUp => UsedUtc is null && Registration.State == RegistrationState.Waiting && SignUp?.InvitationCode is not null;

    public sealed class Configuration : IEntityTypeConfiguration<RegistrationToken>
    {
        public void Configure(EntityTypeBuilder<RegistrationToken> builder)
        {
            builder.ToTable("RegistrationTokens");
            builder.HasKey(t => t.Hash);
            builder.Property(t => t.Hash).HasMaxLength(HashLength).IsFixedLength();
            builder.HasOne(t => t.Registration).WithMany().HasForeignKey(t => t.RegistrationId).OnDelete(DeleteBehavior.Cascade);
            builder.HasIndex(t => t.ExpiresUtc);
            builder.Ignore(t => t.CanConfirm);
            builder.Ignore(t => t.CanMoveUp);
            builder.OwnsOne(t => t.SignUp, signUp =>
            {
                signUp.Property(s => s.Name).HasMaxLength(Registration.MaxNameLength);
                signUp.Property(s => s.Organisation).HasMaxLength(Registration.MaxOrganisationLength);
                signUp.Property(s => s.Role).HasMaxLength(Registration.MaxRoleLength);
                signUp.Property(s => s.AccessNeeds).HasMaxLength(Registration.MaxAccessNeedsLength);
                signUp.Property(s => s.Question).HasMaxLength(Registration.MaxQuestionLength);
                signUp.Property(s => s.Answers).AsJsonColumn();
                signUp.Property(s => s.InvitationCode).HasMaxLength(PendingSignUp.InvitationCodeLength);
            });
        }
    }
}
