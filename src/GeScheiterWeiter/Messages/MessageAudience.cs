using GeScheiterWeiter.Invitations;
using GeScheiterWeiter.Invitations.Sending;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Mail.Runs;
using GeScheiterWeiter.Messages.Runs;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Messages;

/// <summary>The people a message goes to.</summary>
public sealed class MessageAudience(AppDb db, UnansweredInvitations invitations)
{
    private const int AtOnce = 200;

    /// <summary>Who is to get it, as things stand.</summary>
    public IQueryable<RunRecipient> Of(Message message) => message.Group.Addressee() switch
    {
        Addressee.Registered => RegisteredOf(message).Select(RunRecipient.FromRegistration),
        Addressee.Invited => invitations.Of(message.EditionId).Select(RunRecipient.FromInvitation),
        Addressee.Speaker => SpeakersOf(message.EditionId).Where(s => s.Email != null).Select(RunRecipient.FromSpeaker),
    };

    /// <summary>Who may have a letter of it, in the group still or not.</summary>
    public IQueryable<RunRecipient> EverOf(Message message) => message.Group.Addressee() switch
    {
        Addressee.Registered =>
            db.Set<Registration>().Unrestricted().Where(r => r.EditionId == message.EditionId).Select(RunRecipient.FromRegistration),
        Addressee.Invited => db.Set<Invitation>().Where(i => i.EditionId == message.EditionId).Select(RunRecipient.FromInvitation),
        Addressee.Speaker => db.Set<Speaker>().Select(RunRecipient.FromSpeaker),
    };

    /// <summary>Who of the edition's speakers cannot be written to, since nobody has noted their address.</summary>
    public IQueryable<Speaker> SpeakersWithoutAddress(Guid editionId) => SpeakersOf(editionId).Where(s => s.Email == null);

    /// <summary>Who of these is written to after all: nobody who wants no invitations. Call it inside a transaction.</summary>
    public async Task<IReadOnlyList<RunRecipient>> AdmitAsync(
        Message message, IReadOnlyList<RunRecipient> people, CancellationToken cancellationToken)
    {
        if (message.Group.Addressee() != Addressee.Invited)
            return people;
        var ids = people.Select(person => person.Id).ToList();
        var leftOut = await invitations.LeaveOutAsync(
            await db.Set<Invitation>().Where(i => ids.Contains(i.Id)).ToListAsync(cancellationToken), cancellationToken);
        return [.. people.Where(person => !leftOut.Contains(person.Id))];
    }

    /// <summary>The same for those whose letter waits. Call it inside a transaction.</summary>
    public async Task AdmitAnewAsync(Message message, CancellationToken cancellationToken)
    {
        if (message.Group.Addressee() != Addressee.Invited)
            return;
        var written = await invitations.Of(message.EditionId)
            .Where(i => db.Set<RunLetter>().Any(letter => letter.RunId == message.Id && letter.SubjectId == i.Id))
            .ToListAsync(cancellationToken);
        foreach (var some in written.Chunk(AtOnce))
            await invitations.LeaveOutAsync(some, cancellationToken);
    }

    /// <summary>Who of an edition was taken over from a file and has never been written to.</summary>
    public IQueryable<Registration> ImportedWithoutLetter(Guid editionId) => WithoutLetter(
        MessageGroup.ImportedWithoutLetter.Filter().Of(db, editionId).WritableToMany(), runId: Guid.Empty);

    private IQueryable<Registration> RegisteredOf(Message message)
    {
        var people = message.Filter.Of(db, message.EditionId).WritableToMany();
        return message.Group == MessageGroup.ImportedWithoutLetter ? WithoutLetter(people, message.Id) : people;
    }

    /// <summary>
    /// Who is coming, or may be, and has no letter but one of this message: whoever has got that one still belongs to it. A letter
    /// that was taken back has told nobody anything.
    /// </summary>
    private IQueryable<Registration> WithoutLetter(IQueryable<Registration> people, Guid runId) => people.Where(
        r => RegistrationStates.Held.Contains(r.State)
            && !db.Set<OutboxMail>().Any(mail => mail.SubjectId == r.Id && mail.State != OutboxState.Discarded
                && !db.Set<RunLetter>().Any(letter => letter.RunId == runId && letter.MailId == mail.Id)));

    private IQueryable<Speaker> SpeakersOf(Guid editionId) =>
        db.Set<Speaker>().Where(s => s.Talks.Any(told => told.Talk.EditionId == editionId));
}
