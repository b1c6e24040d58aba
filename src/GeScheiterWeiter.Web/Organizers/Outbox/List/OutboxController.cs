using GeScheiterWeiter.Common;
using GeScheiterWeiter.Mail.Bounces;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Mail.Wordings;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Infrastructure.Http;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Outbox.List;

/// <summary>What became of every letter.</summary>
[Route(OrganizerOutboxLinks.List)]
public sealed class OutboxController(AppDb db, AccessLog accessLog, TimeProvider clock) : OrganizerController
{
    [HttpGet]
    public async Task<IActionResult> List([FromQuery] OutboxQuery query, CancellationToken cancellationToken)
    {
        await accessLog.OfOutboxAsync(CurrentActor, cancellationToken);
        var lines = await Matching(query).OrderByDescending(m => m.QueuedUtc).ThenBy(m => m.Id)
            .Skip(query.Skipped).Take(OutboxQuery.PageSize + 1)
            .Select(OutboxLine.Of(clock.GetUtcNow().UtcDateTime)).ToListAsync(cancellationToken);
        var pausedUtc = await db.Set<DeliveryState>().Select(s => s.PausedUtc).SingleOrDefaultAsync(cancellationToken);
        var shown = await db.MaskAsync([.. lines.Take(OutboxQuery.PageSize)], cancellationToken);
        return View(new OutboxPage(
            query, shown, lines.Count > OutboxQuery.PageSize,
            await CountAsync(cancellationToken), pausedUtc,
            await db.Set<ReportMailbox>().AsNoTracking().SingleOrDefaultAsync(cancellationToken),
            await LetterSubject.ReadAsync(db, shown.Where(line => line.DidNotArrive), cancellationToken)));
    }

    [HttpGet(OrganizerOutboxLinks.LetterRoute)]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancellationToken)
    {
        var letter = db.Set<OutboxMail>().AsNoTracking().Where(m => m.Id == id);
        if (await letter.Select(OutboxLine.Of(clock.GetUtcNow().UtcDateTime)).SingleOrDefaultAsync(cancellationToken) is not { } found)
            return NotFound();
        var line = (await db.MaskAsync([found], cancellationToken))[0];
        var words = await letter.Select(m => new { m.Text, HasCalendar = m.Calendar != null, m.Kind, m.WordingId })
            .SingleAsync(cancellationToken);
        await accessLog.OfLetterAsync(CurrentActor, id, cancellationToken);
        var subject = (await LetterSubject.ReadAsync(db, [line], cancellationToken)).Values.SingleOrDefault();
        LetterSheet.Allow(Response);
        return View(new OutboxLetter(
            line, line.IsMasked() ? "" : LinkSecretMask.In(words.Text), words.HasCalendar,
            await WordingAsync(words.Kind, words.WordingId, cancellationToken), new LetterLine(line, subject).About));
    }

    [HttpGet(OrganizerOutboxLinks.LetterHtmlRoute)]
    public async Task<IActionResult> Html(Guid id, CancellationToken cancellationToken)
    {
        if (await db.Set<OutboxMail>().Where(m => m.Id == id).WithoutHidden(db).Select(m => m.Html)
            .SingleOrDefaultAsync(cancellationToken) is not { } html)
            return NotFound();

        await accessLog.OfLetterAsync(CurrentActor, id, cancellationToken);
        return LetterSheet.Of(Response, LinkSecretMask.In(html));
    }

    /// <returns>Null for a letter that is never put into other words.</returns>
    private async Task<OutboxWording?> WordingAsync(string kind, Guid? wordingId, CancellationToken cancellationToken)
    {
        if (wordingId is { } id)
            return new OutboxWording(id, await db.Set<LetterWording>().Where(w => w.Id == id).Select(w => (int?)w.Number)
                .SingleOrDefaultAsync(cancellationToken));
        return StandardLetter.OfKind(kind) is null ? null : OutboxWording.Original;
    }

    private IQueryable<OutboxMail> Matching(OutboxQuery query)
    {
        var letters = db.Set<OutboxMail>().AsNoTracking();
        letters = query.Stand switch
        {
            OutboxFilter.All => letters,
            OutboxFilter.Waiting => letters.Where(m => m.State == OutboxState.Queued || m.State == OutboxState.Held),
            OutboxFilter.Sent => letters.Where(m => m.State == OutboxState.Sent && m.ReturnedUtc == null),
            OutboxFilter.Returned => letters.Where(m => m.State == OutboxState.Sent && m.ReturnedUtc != null),
            OutboxFilter.GivenUp => letters.Where(m => m.State == OutboxState.GivenUp),
            OutboxFilter.Discarded => letters.Where(m => m.State == OutboxState.Discarded),
        };
        var words = FoldedText.Words(query.Suche);
        return words.Aggregate(
            words.Count == 0 ? letters : letters.WithoutHidden(db), (found, word) => found.Where(m => m.SearchText.Contains(word)));
    }

    private async Task<OutboxCounts> CountAsync(CancellationToken cancellationToken)
    {
        var counts = await db.Set<OutboxMail>().GroupBy(m => m.State).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellationToken);
        var returned = await db.Set<OutboxMail>()
            .CountAsync(m => m.ReturnedUtc != null && m.State == OutboxState.Sent, cancellationToken);
        return new OutboxCounts(
            counts.GetValueOrDefault(OutboxState.Queued) + counts.GetValueOrDefault(OutboxState.Held),
            counts.GetValueOrDefault(OutboxState.Sent) - returned, returned,
            counts.GetValueOrDefault(OutboxState.GivenUp), counts.GetValueOrDefault(OutboxState.Discarded));
    }
}
