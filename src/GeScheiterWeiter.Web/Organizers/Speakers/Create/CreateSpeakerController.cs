using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Speakers.Create;

/// <summary>A new speaker; with edition and talk in the address, one who tells that talk at once.</summary>
[Authorize(Policy = OrganizerPolicies.Edit), Route(OrganizerSpeakerLinks.Create)]
public sealed class CreateSpeakerController(AppDb db, SpeakerEditor editor, TalkSpeakerEditor talkSpeakers) : OrganizerController
{
    [HttpGet]
    public IActionResult Show([FromQuery(Name = "name")] string? name) => View(new SpeakerForm { Name = name });

    [HttpPost]
    public async Task<IActionResult> Create(
        SpeakerForm form, [FromQuery(Name = "ausgabe")] string? edition,
        [FromQuery(Name = "vortrag")] Guid? talk, CancellationToken cancellationToken)
    {
        if (form.ToDraft(ModelState) is not { } draft)
            return Unprocessable(nameof(Show), form);
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

    private Task<Guid?> EditionAsync(string? slug, CancellationToken cancellationToken) =>
        db.Set<Edition>().Where(e => e.Slug == slug).Select(e => (Guid?)e.Id).SingleOrDefaultAsync(cancellationToken);
}
