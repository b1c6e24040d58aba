using GeScheiterWeiter.Pictures;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Speakers.Photo;

/// <summary>The whole of a photo, for nobody but whoever says which part of it is shown.</summary>
[Authorize(Policy = OrganizerPolicies.Edit)]
public sealed class WholePhotoController(AppDb db) : OrganizerController
{
    [HttpGet(OrganizerSpeakerLinks.WholePhotoRoute)]
    public async Task<IActionResult> Show(Guid speaker, CancellationToken cancellationToken) =>
        await db.Set<UncroppedPicture>()
            .Where(whole => db.Set<Speaker>().Any(s => s.Id == speaker && s.PhotoId == whole.PictureId))
            .Select(whole => whole.Content).SingleOrDefaultAsync(cancellationToken) is { } content
            ? File(content, "image/webp")
            : NotFound();
}
