using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.Web.Shared.Pictures;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Attendees.Speaking;

public static class SpeakerPhotos
{
    /// <summary>Null: there is none.</summary>
    public static Task<PictureView?> PhotoOfAsync(this AppDb db, Guid speakerId, CancellationToken cancellationToken) =>
        db.Set<Speaker>().AsNoTracking().Where(s => s.Id == speakerId)
            .Select(s => s.Photo == null ? null : new PictureView(
                s.Photo.AltText,
                s.Photo.Variants.OrderBy(v => v.Width).Select(v => new PictureSize(v.Hash, v.Format, v.Width, v.Height)).ToList()))
            .SingleOrDefaultAsync(cancellationToken);
}
