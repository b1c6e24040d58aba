using GeScheiterWeiter.Common;
using GeScheiterWeiter.Invitations.Lists;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Registrations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Invitations;

/// <summary>One person who is invited to an edition. There is one row per address and edition, whichever list it stands on.</summary>
public sealed class Invitation
{
    public const int MaxAnswerLength = 500;

    /// <summary>In these there may still be an answer.</summary>
    public static readonly InvitationState[] Unanswered =
        [InvitationState.Drafted, InvitationState.Queued, InvitationState.Sent, InvitationState.Bounced];

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid ListId { get; init; }

    public InvitationList List { get; init; } = null!;

    /// <summary>The list's edition, here as well: an address is invited once per edition.</summary>
    public required Guid EditionId { get; init; }

    /// <summary>Empty where only the address is known.</summary>
    public required string Name { get; init; }

    public required string Email { get; init; }

    /// <summary><see cref="EmailAddress.Normalized"/>: decides who is the same person.</summary>
    public required string NormalizedEmail { get; init; }

    public string? Organisation { get; init; }

    /// <summary>Null where nobody has said it.</summary>
    public AttendeeSide? Side { get; init; }

    public InvitationState State { get; set; } = InvitationState.Drafted;

    public required DateTime CreatedUtc { get; init; }

    /// <summary>When a letter about it was last put into the outbox.</summary>
    public DateTime? LastLetterUtc { get; private set; }

    /// <summary>The letter that carries the invitation.</summary>
    public Guid? LetterId { get; private set; }

    public DateTime? AnsweredUtc { get; private set; }

    /// <summary>What somebody who has no time wants to say about it.</summary>
    public string? Answer { get; private set; }

    /// <summary>Whether a colleague was named instead.</summary>
    public bool IsPassedOn { get; private set; }

    /// <summary>Whose invitation it was before: it is passed on once.</summary>
    public Guid? PassedOnFromId { get; init; }

    /// <summary>Nobody had written to this person: they came by the code of the list.</summary>
    public bool CameByCode { get; init; }

    /// <summary>What came of it.</summary>
    public Guid? RegistrationId { get; private set; }

    public Recipient Recipient => new(Name, Email);

    public static Invitation Create(InvitationList list, Guest guest, DateTime nowUtc, Guid? passedOnFrom = null) =>
        Create(list, guest, nowUtc, passedOnFrom, cameByCode: false);

    public static Invitation CreateByCode(InvitationList list, Guest guest, DateTime nowUtc) =>
        Create(list, guest, nowUtc, passedOnFrom: null, cameByCode: true);

    private static Invitation Create(InvitationList list, Guest guest, DateTime nowUtc, Guid? passedOnFrom, bool cameByCode) => new()
    {
        ListId = list.Id,
        EditionId = list.EditionId,
        Name = guest.Name,
        Email = guest.Email.Value,
        NormalizedEmail = guest.Email.Normalized,
        Organisation = guest.Organisation,
        Side = guest.Side,
        CreatedUtc = nowUtc,
        PassedOnFromId = passedOnFrom,
        CameByCode = cameByCode,
    };

    public void Send(Guid letterId, DateTime nowUtc) =>
        (State, LetterId, LastLetterUtc) = (InvitationState.Queued, letterId, nowUtc);

    public void Remind(DateTime nowUtc) => LastLetterUtc = nowUtc;

    public void Register(Guid registrationId, DateTime nowUtc) =>
        (State, RegistrationId, AnsweredUtc, Answer) = (InvitationState.Registered, registrationId, nowUtc, null);

    public void Decline(string? answer, DateTime nowUtc) =>
        (State, Answer, AnsweredUtc) = (InvitationState.Declined, answer, nowUtc);

    public void PassOn(DateTime nowUtc)
    {
        Decline(null, nowUtc);
        IsPassedOn = true;
    }

    public void OptOut(DateTime nowUtc) => (State, AnsweredUtc) = (InvitationState.OptedOut, nowUtc);

    /// <summary>Neither taken back, nor ended or given away by the person.</summary>
    public bool Stands => State is not (InvitationState.Withdrawn or InvitationState.OptedOut) && !IsPassedOn;

    /// <summary>There was a letter once that may be written anew.</summary>
    public bool CanBeSentAgain => State is InvitationState.Sent or InvitationState.Bounced or InvitationState.Withdrawn;

    /// <summary>It has no answer yet.</summary>
    public bool CanBeWithdrawn => State is InvitationState.Queued or InvitationState.Sent or InvitationState.Bounced;

    public sealed class Configuration : IEntityTypeConfiguration<Invitation>
    {
        public void Configure(EntityTypeBuilder<Invitation> builder)
        {
            builder.ToTable("Invitations");
            builder.Property(i => i.Id).ValueGeneratedNever();
            builder.Property(i => i.Name).HasMaxLength(Registration.MaxNameLength);
            builder.Property(i => i.Email).HasMaxLength(EmailAddress.MaxLength);
            builder.Property(i => i.NormalizedEmail).HasMaxLength(EmailAddress.MaxLength);
            builder.Property(i => i.Organisation).HasMaxLength(Registration.MaxOrganisationLength);
            builder.Property(i => i.Answer).HasMaxLength(MaxAnswerLength);
            builder.Property(i => i.State).IsConcurrencyToken();
            builder.Ignore(i => i.Recipient);
            builder.HasOne(i => i.List).WithMany().HasForeignKey(i => i.ListId).OnDelete(DeleteBehavior.Cascade);
            builder.HasIndex(i => new { i.EditionId, i.NormalizedEmail }).IsUnique();
            builder.HasIndex(i => new { i.ListId, i.State, i.Id });
            builder.HasIndex(i => new { i.State, i.LetterId });
        }
    }
}
