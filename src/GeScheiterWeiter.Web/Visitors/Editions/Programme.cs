using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.Web.Shared.Pictures;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Visitors.Editions;

/// <summary>Reads an edition's talks with their speakers and photos in one query, however many there are.</summary>
public static class Programme
{
    public static Task<List<TalkCard>> ReadProgrammeAsync(this AppDb db, Guid editionId, CancellationToken cancellationToken) =>
        db.Set<Talk>().AsNoTracking().AsSingleQuery()
            .Where(talk => talk.EditionId == editionId)
            .OrderBy(talk => talk.Order).ThenBy(talk => talk.Title)
            .AsCards()
            .ToListAsync(cancellationToken);

    public static IQueryable<TalkCard> AsCards(this IQueryable<Talk> talks) => talks.Select(talk => new TalkCard
    {
        Title = talk.Title,
        Slug = talk.Slug,
        Abstract = talk.Abstract,
        StartUtc = talk.StartUtc,
        DurationMinutes = talk.DurationMinutes,
        Links = talk.Links,
        Facts = talk.Facts,
        Speakers = talk.Speakers.OrderBy(s => s.Order).Select(s => new SpeakerCard(
            s.Speaker.Name,
            s.Speaker.Slug,
            s.Speaker.Role,
            s.Speaker.Organisation,
            s.Speaker.Side,
            s.Speaker.Photo == null
                ? null
                : new PictureView(
                    s.Speaker.Photo.AltText,
                    s.Speaker.Photo.Variants.OrderBy(v => v.Width)
                        .Select(v => new PictureSize(v.Hash, v.Format, v.Width, v.Height)).ToList()))).ToList(),
    });
}
