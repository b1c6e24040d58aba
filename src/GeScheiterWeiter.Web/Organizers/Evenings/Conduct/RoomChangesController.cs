using GeScheiterWeiter.Meeting;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Evenings.Conduct;

/// <summary>What the host does with one button.</summary>
public sealed class RoomChangesController(AppDb db, EditionRoomEditor editor) : EditionEditingController(db)
{
    [HttpPost(OrganizerEveningLinks.DoorsRoute)]
    public async Task<IActionResult> SetDoors([FromForm(Name = "tueren")] DoorsMode? doors, CancellationToken cancellationToken)
    {
        if (doors is not { } wanted || !Enum.IsDefined(wanted))
            return BadRequest();

        await editor.SetDoorsAsync(Edition.Id, wanted, CurrentActor, cancellationToken);
        return ToConduct($"Die Türen sind jetzt {wanted.Words()}.");
    }

    [HttpPost(OrganizerEveningLinks.FallbackRoute)]
    public async Task<IActionResult> ShowFallback([FromForm(Name = "zeigen")] bool isShown, CancellationToken cancellationToken)
    {
        await editor.ShowFallbackAsync(Edition.Id, isShown, CurrentActor, cancellationToken);
        return ToConduct(isShown ? "Alle im Warteraum sehen jetzt, wie es weitergeht." : "Der Ausweichweg ist nicht mehr zu sehen.");
    }

    private LocalRedirectResult ToConduct(string sentence)
    {
        Notice(sentence);
        return RedirectTo(OrganizerEveningLinks.Conduct(Edition.Slug));
    }
}
