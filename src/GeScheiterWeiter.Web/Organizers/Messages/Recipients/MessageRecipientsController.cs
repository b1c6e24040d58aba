using GeScheiterWeiter.Invitations;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Mail.Runs;
using GeScheiterWeiter.Messages;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Messages.Recipients;

/// <summary>What has become of each person's letter.</summary>
[Route(OrganizerMessageLinks.RecipientsRoute)]
public sealed class MessageRecipientsController(AppDb db, MessageAudience audience, AccessLog accessLog) : MessageScopedController(db)
{
    private readonly AppDb _db = db;

    [HttpGet]
    public async Task<IActionResult> Show(RecipientsQuery query, CancellationToken cancellationToken)
    {
        await accessLog.OfListAsync(CurrentActor, "message.recipients-listed", Edition.Id, cancellationToken);
        var lines = await LinesOf(query).Skip(query.Skipped).Take(RecipientsQuery.PageSize + 1).ToListAsync(cancellationToken);
        var shown = lines.Take(RecipientsQuery.PageSize).ToList();
        return View(new MessageRecipientsPage(
            Edition, Message, query, shown, lines.Count > shown.Count, await ListsAsync(shown, cancellationToken)));
    }

    private IQueryable<RecipientLine> LinesOf(RecipientsQuery query)
    {
        var letters = _db.Set<RunLetter>().AsNoTracking().Where(letter => letter.RunId == Message.Id)
            .Join(_db.Set<OutboxMail>(), letter => letter.MailId, mail => mail.Id, (letter, mail) => new { letter.SubjectId, mail })
            .Join(
                audience.EverOf(Message), letter => letter.SubjectId, person => person.Id,
                (letter, person) => new { person, letter.mail });
        letters = query.Result switch
        {
            RecipientResult.All => letters,
            RecipientResult.Waiting =>
                letters.Where(l => l.mail.State == OutboxState.Queued || l.mail.State == OutboxState.Held),
            RecipientResult.Sent => letters.Where(l => l.mail.State == OutboxState.Sent && l.mail.ReturnedUtc == null),
            RecipientResult.Failed => letters.Where(l =>
                l.mail.State == OutboxState.GivenUp || l.mail.State == OutboxState.Discarded || l.mail.ReturnedUtc != null),
        };
        return letters.OrderBy(l => l.person.SortName).ThenBy(l => l.person.Id).Select(l => new RecipientLine(
            l.person.Id, l.person.Name, l.mail.ToAddress,
            l.mail.Id, l.mail.State, l.mail.Attempts, l.mail.SentUtc, l.mail.ReturnStatus, l.mail.LastAnswer));
    }

    /// <summary>The page of an invited person lies below their list.</summary>
    private async Task<IReadOnlyDictionary<Guid, Guid>> ListsAsync(
        IReadOnlyList<RecipientLine> lines, CancellationToken cancellationToken)
    {
        if (Message.Group.Addressee() != Addressee.Invited)
            return new Dictionary<Guid, Guid>();
        var people = lines.Select(line => line.PersonId).ToList();
        return await _db.Set<Invitation>().Where(i => people.Contains(i.Id)).ToDictionaryAsync(i => i.Id, i => i.ListId, cancellationToken);
    }
}
