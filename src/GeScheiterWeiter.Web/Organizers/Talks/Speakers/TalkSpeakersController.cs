using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Lessons;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using GeScheiterWeiter.Web.Organizers.Speakers;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Talks.Speakers;

[Route(OrganizerTalkLinks.SpeakersRoute)]
public sealed class TalkSpeakersController(AppDb db, TalkSpeakerEditor talkSpeakers, SpeakerLeaving leaving) : EditionEditingController(db)
{
    private const int MostFound = 20;

    private readonly AppDb _db = db;

    [HttpGet]
    public async Task<IActionResult> Show(Guid talk, [FromQuery(Name = "suche")] string? search, CancellationToken cancellationToken)
    {
        var title = await _db.Set<Talk>().Where(t => t.Id == talk && t.EditionId == Edition.Id)
            .Select(t => t.Title).SingleOrDefaultAsync(cancellationToken);
        if (title is null)
            return NotFound();
        var words = TypedText.Line(search);
        return View(new TalkSpeakersPage(
            Edition, talk, title, await SpeakersAsync(talk, cancellationToken), words,
            words is null ? [] : await FindAsync(talk, words, cancellationToken))
        {
            HasLesson = await _db.Set<Lesson>().AnyAsync(l => l.TalkId == talk, cancellationToken),
        });
    }

    [HttpPost(OrganizerTalkLinks.AddSpeakerRoute)]
    public async Task<IActionResult> Add(Guid talk, [FromForm(Name = "person")] Guid speaker, CancellationToken cancellationToken) =>
        Back(talk, await talkSpeakers.AddAsync(Edition.Id, talk, speaker, CurrentActor, cancellationToken), "Die Person ist dabei.");

    [HttpPost(OrganizerTalkLinks.RemoveSpeakerRoute)]
    public async Task<IActionResult> Remove(Guid talk, [FromForm(Name = "person")] Guid speaker, CancellationToken cancellationToken) =>
        Back(
            talk,
            await leaving.RemoveAsync(Edition.Id, talk, speaker, CurrentActor, cancellationToken),
            "Die Person erzählt diesen Vortrag nicht mehr.");

    [HttpPost(OrganizerTalkLinks.MoveSpeakerUpRoute)]
    public async Task<IActionResult> Move(Guid talk, [FromForm(Name = "person")] Guid speaker, CancellationToken cancellationToken) => Back(
        talk, await talkSpeakers.MoveAsync(Edition.Id, talk, speaker, MoveDirection.Up, CurrentActor, cancellationToken),
        "Die Reihenfolge ist geändert.");

    private IActionResult Back(Guid talk, TalkSpeakerOutcome? outcome, string sentence)
    {
        if (outcome is null)
            return NotFound();
        Notice(outcome switch
        {
            TalkSpeakerOutcome.AlreadyThere => "Diese Person erzählt den Vortrag schon.",
            TalkSpeakerOutcome.NotThere => "Diese Person gibt es hier nicht (mehr).",
            TalkSpeakerOutcome.Done or null => sentence,
        });
        return RedirectTo(OrganizerTalkLinks.Speakers(Edition.Slug, talk));
    }

    private Task<List<TalkSpeakerLine>> SpeakersAsync(Guid talk, CancellationToken cancellationToken) =>
        _db.Set<TalkSpeaker>().AsNoTracking()
            .Where(s => s.TalkId == talk)
            .OrderBy(s => s.Order)
            .Select(s => new TalkSpeakerLine(s.SpeakerId, s.Speaker.Name, s.Speaker.Organisation, s.Speaker.Side))
            .ToListAsync(cancellationToken);

    private Task<List<TalkSpeakerLine>> FindAsync(Guid talk, string words, CancellationToken cancellationToken) =>
        _db.Set<Speaker>().AsNoTracking()
            .Matching(words)
            .Where(s => !s.Talks.Any(t => t.TalkId == talk))
            .OrderBy(s => s.SortName).ThenBy(s => s.Id).Take(MostFound)
            .Select(s => new TalkSpeakerLine(s.Id, s.Name, s.Organisation, s.Side))
            .ToListAsync(cancellationToken);
}
