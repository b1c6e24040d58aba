using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Speakers.Create;

/// <summary>
/// A new speaker; with edition and talk in the address, one who tells that talk at once. Who is there already is offered first.
/// </summary>
[Authorize(Policy = OrganizerPolicies.Edit), Route(OrganizerSpeakerLinks.Create)]
public sealed class CreateSpeakerController(
    AppDb db, SpeakerEditor editor, TalkSpeakerEditor talkSpeakers, SimilarSpeakers similar) : OrganizerController
{
    [HttpGet]
    public async Task<IActionResult> Show(
        [FromQuery(Name = "name")] string? name, [FromQuery(Name = "ausgabe")] string? edition,
        [FromQuery(Name = "vortrag")] Guid? talk, CancellationToken cancellationToken)
    {
        var form = new NewSpeakerForm { Name = name };
        await LookAroundAsync(form, edition, talk, cancellationToken);
        return View(form);
    }

    [HttpPost]
    public async Task<IActionResult> Create(
        NewSpeakerForm form, [FromQuery(Name = "ausgabe")] string? edition,
        [FromQuery(Name = "vortrag")] Guid? talk, CancellationToken cancellationToken)
    {
        await LookAroundAsync(form, edition, talk, cancellationToken);
        if (form.ToDraft(ModelState) is not { } draft)
            return Unprocessable(nameof(Show), form);
        if (!form.HasSeenAll)
            return View(StatusCodes.Status409Conflict, nameof(Show), form);
        var (outcome, id) = await editor.CreateAsync(draft, CurrentActor, cancellationToken);
        if (outcome != SpeakerOutcome.Saved)
        {
            SpeakerForm.Explain(outcome, ModelState);
            return Unprocessable(nameof(Show), form);
        }

        Notice($"{draft.Name} ist angelegt. Ein Foto können Sie unter „Mitwirkende“ hochladen.");
        if (talk is not { } talkId || await EditionAsync(edition, cancellationToken) is not { } editionId)
            return RedirectTo(OrganizerSpeakerLinks.Photo(id));
        await talkSpeakers.AddAsync(editionId, talkId, id, CurrentActor, cancellationToken);
        return RedirectTo(OrganizerTalkLinks.Speakers(edition ?? "", talkId));
    }

    private async Task LookAroundAsync(NewSpeakerForm form, string? edition, Guid? talk, CancellationToken cancellationToken)
    {
        form.Similar = await similar.ToAsync(form.Name, cancellationToken);
        form.Telling = talk is { } id && edition is not null ? (edition, id) : null;
    }

    private Task<Guid?> EditionAsync(string? slug, CancellationToken cancellationToken) =>
        db.Set<Edition>().Where(e => e.Slug == slug).Select(e => (Guid?)e.Id).SingleOrDefaultAsync(cancellationToken);
}
