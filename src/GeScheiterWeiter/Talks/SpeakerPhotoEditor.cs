using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Pictures;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Talks;

/// <summary>Hangs up and takes down a speaker's photo.</summary>
public sealed class SpeakerPhotoEditor(AppDb db, PictureArchive pictures, AuditLog audit)
{
    /// <returns>Null: there is no such speaker.</returns>
    public async Task<PictureOutcome?> ReplaceAsync(Guid speakerId, PictureUpload upload, Actor actor, CancellationToken cancellationToken)
    {
        if (await db.Set<Speaker>().AsNoTracking().SingleOrDefaultAsync(s => s.Id == speakerId, cancellationToken) is not { } speaker)
            return null;
        var developed = await pictures.DevelopAsync(upload, PictureShape.Square, cancellationToken);
        if (developed.Outcome == PictureOutcome.Developed)
            await HangAsync(speaker, developed, "speaker.photographed", actor, cancellationToken);
        return developed.Outcome;
    }

    /// <returns>Whether there is such a speaker.</returns>
    public async Task<bool> RemoveAsync(Guid speakerId, Actor actor, CancellationToken cancellationToken)
    {
        if (await db.Set<Speaker>().AsNoTracking().SingleOrDefaultAsync(s => s.Id == speakerId, cancellationToken) is not { } speaker)
            return false;
        if (speaker.PhotoId is not null)
            await HangAsync(speaker, null, "speaker.unphotographed", actor, cancellationToken);
        return true;
    }

    /// <returns>Whether there is such a speaker, and a photo.</returns>
    public Task<bool> DescribeAsync(Guid speakerId, PictureDescription description, Actor actor, CancellationToken cancellationToken) =>
        db.WriteAsync(
            async () =>
            {
                if (await db.Set<Speaker>().Where(s => s.Id == speakerId).Select(s => s.PhotoId)
                    .SingleOrDefaultAsync(cancellationToken) is not { } photo)
                    return false;

                await pictures.DescribeAsync(photo, description, cancellationToken);
                audit.Record(actor, "speaker.photo-described", speakerId);
                return true;
            },
            cancellationToken);

    /// <summary>Past the version on purpose: a new photo must not outdate the text somebody is just writing.</summary>
    private Task HangAsync(Speaker speaker, DevelopedPicture? developed, string action, Actor actor, CancellationToken cancellationToken) =>
        db.WriteAsync(
            async () =>
            {
                var old = await db.Set<Speaker>().Where(s => s.Id == speaker.Id)
                    .Select(s => s.PhotoId).SingleOrDefaultAsync(cancellationToken);
                await pictures.ReplaceAsync(old, developed, cancellationToken);
                audit.Record(actor, action, speaker.Id);
                await db.SaveChangesAsync(cancellationToken);
                var pictureId = developed?.Picture.Id;
                await db.Set<Speaker>().Where(s => s.Id == speaker.Id)
                    .ExecuteUpdateAsync(set => set.SetProperty(s => s.PhotoId, pictureId), cancellationToken);
            },
            cancellationToken);
}
