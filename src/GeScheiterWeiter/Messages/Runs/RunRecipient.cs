using System.Linq.Expressions;
using GeScheiterWeiter.Invitations;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Talks;

namespace GeScheiterWeiter.Messages.Runs;

/// <summary>Somebody a letter of a run goes to, whatever they are: a registration, an invitation, a speaker.</summary>
public sealed record RunRecipient
{
    public static readonly Expression<Func<Registration, RunRecipient>> FromRegistration = registration => new RunRecipient
    {
        Id = registration.Id,
        Name = registration.Name,
        Organisation = registration.Organisation,
        Email = registration.Email,
        SortName = registration.SortName,
    };

    public static readonly Expression<Func<Invitation, RunRecipient>> FromInvitation = invitation => new RunRecipient
    {
        Id = invitation.Id,
        Name = invitation.Name,
        Organisation = invitation.Organisation ?? "",
        Email = invitation.Email,
        SortName = invitation.NormalizedEmail,
    };

    public static readonly Expression<Func<Speaker, RunRecipient>> FromSpeaker = speaker => new RunRecipient
    {
        Id = speaker.Id,
        Name = speaker.Name,
        Organisation = speaker.Organisation ?? "",
        Email = speaker.Email ?? "",
        SortName = speaker.SortName,
    };

    public required Guid Id { get; init; }

    /// <summary>Empty where only the address of an invited person is known.</summary>
    public required string Name { get; init; }

    public required string Organisation { get; init; }

    public required string Email { get; init; }

    /// <summary>In the order of a list.</summary>
    public required string SortName { get; init; }

    public Recipient Recipient => new(Name, Email);
}
