using System.Linq.Expressions;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Pictures;

/// <summary>Adds and removes pictures within the save of whoever shows them.</summary>
public sealed class PictureArchive(AppDb db, TimeProvider clock)
{
    /// <summary>Cuts and encodes, which takes its time; nothing is added yet.</summary>
    public async Task<DevelopedPicture> DevelopAsync(PictureUpload upload, PictureShape shape, CancellationToken cancellationToken)
    {
        var picture = new Picture { AltText = upload.AltText, UploadedUtc = clock.GetUtcNow().UtcDateTime };
        var (outcome, variants) = await ImageProcessor.DevelopAsync(upload.File, shape, upload.Focus, picture.Id, cancellationToken);
        if (outcome != PictureOutcome.Developed)
            return new DevelopedPicture(outcome, picture, [], null);

        var whole = shape == PictureShape.Square
            ? new UncroppedPicture { PictureId = picture.Id, Content = await ImageProcessor.NegativeAsync(upload.File, cancellationToken) }
            : null;
        return new DevelopedPicture(outcome, picture, variants, whole);
    }

    /// <summary>Says something else about a picture; one whose whole is kept may be cut anew.</summary>
    public async Task DescribeAsync(Guid id, PictureDescription description, CancellationToken cancellationToken)
    {
        var picture = await db.Set<Picture>().Include(p => p.Variants).SingleAsync(p => p.Id == id, cancellationToken);
        picture.AltText = description.AltText;
        if (description.Focus is not { } focus
            || await db.Set<UncroppedPicture>().SingleOrDefaultAsync(n => n.PictureId == id, cancellationToken) is not { } negative)
            return;

        var (_, variants) = await ImageProcessor.DevelopAsync(negative.Content, PictureShape.Square, focus, id, cancellationToken);
        db.RemoveRange(picture.Variants);
        db.AddRange(variants);
    }

    /// <returns>The copy's id once it is saved: a picture has one owner, who may replace it.</returns>
    public async Task<Guid> CopyAsync(Guid id, CancellationToken cancellationToken)
    {
        var original = await db.Set<Picture>().AsNoTracking().Include(p => p.Variants).SingleAsync(p => p.Id == id, cancellationToken);
        var copy = new Picture { AltText = original.AltText, UploadedUtc = original.UploadedUtc };
        copy.Variants.AddRange(original.Variants.Select(v => new PictureVariant
        {
            PictureId = copy.Id,
            Hash = v.Hash,
            Format = v.Format,
            Width = v.Width,
            Height = v.Height,
            Content = v.Content,
        }));
        db.Add(copy);
        return copy.Id;
    }

    /// <summary>
    /// In place of the old picture, if any, the new one, if any. Past the owner's version on purpose: a new picture must not outdate
    /// the text somebody is just writing.
    /// </summary>
    /// <param name="owner">The row that shows it.</param>
    /// <param name="place">Its column for the picture.</param>
    /// <param name="developed">Null for none.</param>
    /// <param name="record">Writes the trace into the same save.</param>
    /// <param name="cancellationToken">Given up by the caller.</param>
    public Task HangAsync<TOwner>(
        IQueryable<TOwner> owner, Expression<Func<TOwner, Guid?>> place, DevelopedPicture? developed, Action record,
        CancellationToken cancellationToken) =>
        db.WriteAsync(
            async () =>
            {
                await ReplaceAsync(await owner.Select(place).SingleOrDefaultAsync(cancellationToken), developed, cancellationToken);
                record();
                await db.SaveChangesAsync(cancellationToken);
                var id = developed?.Picture.Id;
                await owner.ExecuteUpdateAsync(set => set.SetProperty(place, id), cancellationToken);
            },
            cancellationToken);

    private async Task ReplaceAsync(Guid? old, DevelopedPicture? developed, CancellationToken cancellationToken)
    {
        if (old is not null && await db.Set<Picture>().SingleOrDefaultAsync(p => p.Id == old, cancellationToken) is { } picture)
            db.Remove(picture);
        if (developed is null)
            return;

        db.Add(developed.Picture);
        db.AddRange(developed.Variants);
        if (developed.Whole is { } whole)
            db.Add(whole);
    }
}
