using GeScheiterWeiter.Common;
using GeScheiterWeiter.Introductions.Profiles;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.Registrations;

namespace GeScheiterWeiter.Introductions.Letters;

/// <summary>Writes to two who have both said yes.</summary>
public sealed class IntroductionLetters(OutboxWriter outbox, RegistrationTokens tokens, ILinks links)
{
    /// <param name="reader">With registration and edition.</param>
    /// <param name="other">With registration.</param>
    /// <returns>The letter's id.</returns>
    public Guid Introduce(IntroductionProfile reader, IntroductionProfile other)
    {
        var (registration, edition) = (reader.Registration, reader.Registration.Edition);
        return outbox.Add(
            new PeopleIntroduced(
                registration.Name, edition.Name, PlainName.Of(other.Registration.Name), PlainName.Of(other.Registration.Organisation),
                other.Contact ?? other.Registration.Email, links.Participation(tokens.IssueParticipation(registration.Id, edition))),
            registration.Recipient, registration.Id, calendar: null, edition.Id);
    }
}
