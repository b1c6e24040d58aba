using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Lessons;
using GeScheiterWeiter.Privacy;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Speaking;

/// <summary>
/// Takes somebody who has told a story off the site. Whoever is still to tell one says no to the organizers first: a programme does
/// not lose its speakers overnight.
/// </summary>
internal sealed class SpeakerForgetting(AppDb db, SpeakerLeaving leaving, SpeakerEditor speakers, TimeProvider clock) : IForgetsAddress
{
    public async Task<IReadOnlyList<string>> KeptAsync(EmailAddress address, CancellationToken cancellationToken)
    {
        var ids = Of(address).Select(s => s.Id);
        var editions = await StillToTell().Where(s => ids.Contains(s.SpeakerId)).Select(s => s.Talk.Edition.Name).Distinct()
            .ToListAsync(cancellationToken);
        return
        [
            .. editions.Select(edition => $"Sie stehen im Programm der Ausgabe {Quoted.Of(edition)}. Bitte sagen Sie den Organisator:innen "
                + "ab, bevor Sie auch Ihre Seite als Sprecher:in löschen."),
        ];
    }

    public async Task ForgetAsync(EmailAddress address, CancellationToken cancellationToken)
    {
        var busy = StillToTell().Select(s => s.SpeakerId);
        var ids = await Of(address).Where(s => !busy.Contains(s.Id)).Select(s => s.Id).ToListAsync(cancellationToken);
        var told = await db.Set<TalkSpeaker>().Where(s => ids.Contains(s.SpeakerId))
            .Select(s => new { s.Talk.EditionId, s.TalkId, s.SpeakerId }).ToListAsync(cancellationToken);
        foreach (var part in told)
            await leaving.RemoveAsync(part.EditionId, part.TalkId, part.SpeakerId, Actor.Visitor, cancellationToken);
        foreach (var id in ids)
            await speakers.DeleteAsync(id, Actor.Visitor, cancellationToken);
    }

    private IQueryable<Speaker> Of(EmailAddress address) =>
        db.Set<Speaker>().Where(AddressColumn.Holds<Speaker>(address, s => s.Email));

    private IQueryable<TalkSpeaker> StillToTell()
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return db.Set<TalkSpeaker>().Where(s => s.Talk.Edition.EndUtc > now);
    }
}
