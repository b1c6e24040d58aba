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

    private Task HangAsync(Speaker speaker, DevelopedPicture? developed, string action, Actor actor, CancellationToken cancellationToken) =>
        pictures.HangAsync(
            db.Set<Speaker>().Where(s => s.Id == speaker.Id), s => s.PhotoId, developed,
            () => audit.Record(actor, action, speaker.Id), cancellationToken);
}
