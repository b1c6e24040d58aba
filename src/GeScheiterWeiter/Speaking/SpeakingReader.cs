using GeScheiterWeiter.Meeting.Questions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Speaking;

/// <summary>Reads who tells what in an edition, and what is missing of it.</summary>
public sealed class SpeakingReader(AppDb db, SpeakingTokens tokens)
{
    /// <summary>Everybody who tells a talk of the edition, as they are named in its programme.</summary>
    public async Task<IReadOnlyList<SpeakerPart>> ReadAsync(Guid editionId, CancellationToken cancellationToken)
    {
        var talks = await TalksOf(editionId).Select(t => new TalkRow(
            t.Id, t.Title, t.Slug, t.StartUtc, t.DurationMinutes,
            t.Slides == null ? null : new SlidesStanding(t.Slides.Pages, t.Slides.Size, t.Slides.HoldNoNames, t.Slides.UploadedUtc),
            t.Speakers.OrderBy(s => s.Order).Select(s => new TellerRow(
                s.SpeakerId, s.Speaker.Name, s.Speaker.Organisation, s.Speaker.Email != null, s.Speaker.Biography.Source != "",
                s.Speaker.PhotoId != null, s.SaidUtc, s.Consents.Select(c => c.Artefact).ToList())).ToList()))
            .ToListAsync(cancellationToken);
        return
        [
            .. from talk in talks
               from teller in talk.Tellers
               group (Talk: talk, Teller: teller) by teller.Id into told
               let person = told.First().Teller
               select new SpeakerPart
               {
                   Id = told.Key,
                   Name = person.Name,
                   Organisation = person.Organisation,
                   HasAddress = person.HasAddress,
                   HasBiography = person.HasBiography,
                   HasPhoto = person.HasPhoto,
                   Talks = [.. told.Select(pair => pair.Talk.ToldBy(pair.Teller))],
               },
        ];
    }

    /// <summary>Who has a link, and since when.</summary>
    public Task<Dictionary<Guid, DateTime>> LinksAsync(Guid editionId, CancellationToken cancellationToken) =>
        tokens.Open(editionId).GroupBy(t => t.SpeakerId).Select(group => new { group.Key, Last = group.Max(t => t.IssuedUtc) })
            .ToDictionaryAsync(link => link.Key, link => link.Last, cancellationToken);

    /// <summary>How many questions there are for somebody: to their talks, and to the whole evening.</summary>
    public async Task<Func<SpeakerPart, int>> QuestionsAsync(Guid editionId, CancellationToken cancellationToken)
    {
        var counts = await db.StandingQuestions(editionId).Where(q => QuestionStates.Public.Contains(q.State))
            .GroupBy(q => q.TalkId).Select(group => new { TalkId = group.Key, Count = group.Count() }).ToListAsync(cancellationToken);
        return part => counts.Where(count => count.TalkId is not { } talk || part.Talks.Any(told => told.Id == talk))
            .Sum(count => count.Count);
    }

    private IQueryable<Talk> TalksOf(Guid editionId) => db.Set<Talk>().AsNoTracking().AsSplitQuery()
        .Where(t => t.EditionId == editionId).OrderBy(t => t.Order).ThenBy(t => t.Title).ThenBy(t => t.Id);

    private sealed record TalkRow(
        Guid Id, string Title, string Slug, DateTime? StartUtc, int? DurationMinutes, SlidesStanding? Slides, List<TellerRow> Tellers)
    {
        public ToldTalk ToldBy(TellerRow teller) => new()
        {
            Id = Id,
            Title = Title,
            Slug = Slug,
            StartUtc = StartUtc,
            DurationMinutes = DurationMinutes,
            With = [.. Tellers.Where(other => other.Id != teller.Id).Select(other => other.Name)],
            Slides = Slides,
            Consents = [.. teller.Consents.Order()],
            SaidUtc = teller.SaidUtc,
        };
    }

    private sealed record TellerRow(
        Guid Id, string Name, string? Organisation, bool HasAddress, bool HasBiography, bool HasPhoto, DateTime? SaidUtc,
        List<Artefact> Consents);
}
