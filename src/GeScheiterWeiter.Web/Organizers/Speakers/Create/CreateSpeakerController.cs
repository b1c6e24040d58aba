using GeScheiterWeiter.Talks;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Speakers.Create;

/// <summary>A new speaker; with edition and talk in the address, one who tells that talk at once.</summary>
[Authorize(Policy = OrganizerPolicies.Edit), Route("admin/mitwirkende/neu")]
public sealed class CreateSpeakerController(SpeakerEditor editor, TalkSpeakerEditor talkSpeakers) : OrganizerController
{
    [HttpGet]
    public IActionResult Show([FromQuery(Name = "name")] string? name) => View(new SpeakerForm { Name = name });

    [HttpPost]
    public async Task<IActionResult> Create(
        SpeakerForm form, [FromQuery(Name = "ausgabe")] Guid? edition, [FromQuery(Name = "vortrag")] Guid? talk, CancellationToken cancellationToken)
    {
        if (form.ToDraft(ModelState) is not { } draft)
            return Again(nameof(Show), form);
        var (outcome, id) = await editor.CreateAsync(draft, CurrentActor, cancellationToken);
        if (outcome != SpeakerOutcome.Saved)
        {
            SpeakerForm.Explain(outcome, ModelState);
            return Again(nameof(Show), form);
        }

        Notice($"{draft.Name} ist angelegt. Ein Foto können Sie unter „Mitwirkende“ hochladen.");
        if (edition is not { } editionId || talk is not { } talkId)
            return Redirect(Url.Content($"~/admin/mitwirkende/{id}/foto"));
        await talkSpeakers.AddAsync(editionId, talkId, id, CurrentActor, cancellationToken);
        return Redirect(Url.Content($"~/admin/ausgaben/{editionId}/vortraege/{talkId}/mitwirkende"));
    }
}
