using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Editions.Gatherings;
using GeScheiterWeiter.FormerSlugs;
using GeScheiterWeiter.FormQuestions;
using GeScheiterWeiter.Partners;
using GeScheiterWeiter.Pictures;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Cloning;

/// <summary>
/// Makes a new draft after an earlier edition: its texts, seats, questions, partners and what it says to its speakers, and its talks if
/// wanted, at new dates.
/// </summary>
public sealed class EditionCloner(
    AppDb db, PictureArchive pictures, IEnumerable<IClonedWithEdition> others, AuditLog audit, FormerSlugEditor formerSlugs,
    TimeProvider clock)
{
    /// <returns>Null: there is no such edition. With <see cref="EditionOutcome.Saved"/> the new edition's id.</returns>
    public async Task<(EditionOutcome Outcome, Guid Id)?> CloneAsync(
        Guid sourceId, EditionClone clone, Actor actor, CancellationToken cancellationToken)
    {
        var source = await db.Set<Edition>().AsNoTracking().Include(e => e.Seats)
            .SingleOrDefaultAsync(e => e.Id == sourceId, cancellationToken);
        if (source is null)
            return null;
        var move = new DateMove(source, clone.LocalStart);
        var draft = DraftOf(source, clone, move);
        if (draft.Problem() is { } problem)
            return (problem, default);

        var edition = new Edition
        {
            Name = draft.Name,
            Slug = draft.Slug,
            StartUtc = draft.StartUtc,
            EndUtc = draft.EndUtc,
            UpdatedUtc = clock.GetUtcNow().UtcDateTime,
            Facts = source.Facts.ForAnotherEvening(),
            IsChoiceBlind = source.IsChoiceBlind,
            EasyLanguage = source.EasyLanguage,
            English = source.English,
            Seats = new EditionSeats { Capacity = source.Seats.Capacity },
        };
        if (await formerSlugs.IsKeptForAnotherAsync(new SlugOwner(SlugKind.Edition, edition.Id), draft.Slug, cancellationToken))
            return (EditionOutcome.SlugKeptForAnother, default);

        draft.WriteTo(edition);
        if (source is { CallOpensUtc: { } opens, CallClosesUtc: { } closes })
            edition.SetCall(new StoryCall(move.Moved(opens), move.Moved(closes)));
        db.Add(edition);
        await ClonePartnersAsync(sourceId, edition.Id, cancellationToken);
        await CloneQuestionsAsync(sourceId, edition.Id, cancellationToken);
        await CloneGatheringAsync(sourceId, edition.Id, cancellationToken);
        foreach (var other in others)
            await other.CloneAsync(sourceId, edition.Id, cancellationToken);
        if (clone.WithTalks)
            await CloneTalksAsync(sourceId, edition.Id, move, cancellationToken);
        audit.Record(actor, "edition.cloned", edition.Id, edition.Id, new { from = sourceId, clone.WithTalks });
        return (await SaveAsync(cancellationToken), edition.Id);
    }

    private static EditionDraft DraftOf(Edition source, EditionClone clone, DateMove move) => new()
    {
        Name = clone.Name,
        Slug = clone.Slug,
        Subtitle = source.Subtitle,
        Description = source.Description,
        StartUtc = move.Moved(source.StartUtc),
        EndUtc = move.Moved(source.EndUtc),
        TimeZoneId = source.TimeZoneId,
        RegistrationOpensUtc = move.Moved(source.RegistrationOpensUtc),
        RegistrationClosesUtc = move.Moved(source.RegistrationClosesUtc),
        Audience = source.Audience,
        Accent = source.Accent,
    };

    private async Task ClonePartnersAsync(Guid sourceId, Guid editionId, CancellationToken cancellationToken)
    {
        foreach (var partner in await db.Set<Partner>().AsNoTracking().Where(p => p.EditionId == sourceId).ToListAsync(cancellationToken))
        {
            db.Add(new Partner
            {
                EditionId = editionId,
                Name = partner.Name,
                Url = partner.Url,
                Role = partner.Role,
                Order = partner.Order,
                LogoId = partner.LogoId is { } logo ? await pictures.CopyAsync(logo, cancellationToken) : null,
            });
        }
    }

    /// <summary>Those that are still asked; nobody has answered the copies.</summary>
    private async Task CloneQuestionsAsync(Guid sourceId, Guid editionId, CancellationToken cancellationToken)
    {
        foreach (var question in await db.Set<FormQuestion>().AsNoTracking()
            .Where(q => q.EditionId == sourceId && q.ArchivedUtc == null).ToListAsync(cancellationToken))
        {
            db.Add(new FormQuestion
            {
                EditionId = editionId,
                Kind = question.Kind,
                Text = question.Text,
                Purpose = question.Purpose,
                Options = [.. question.Options],
                IsCompulsory = question.IsCompulsory,
                KeptDays = question.KeptDays,
                Order = question.Order,
            });
        }
    }

    private async Task CloneGatheringAsync(Guid sourceId, Guid editionId, CancellationToken cancellationToken)
    {
        if (await db.Set<Gathering>().AsNoTracking()
            .SingleOrDefaultAsync(g => g.EditionId == sourceId, cancellationToken) is not { } source)
            return;
        db.Add(new Gathering
        {
            EditionId = editionId,
            LeadMinutes = source.LeadMinutes,
            Address = source.Address,
            Briefing = source.Briefing,
            WantsSlides = source.WantsSlides,
            RemindsOfGaps = source.RemindsOfGaps,
            ReminderDays = source.ReminderDays,
            SendsBriefing = source.SendsBriefing,
            BriefingDays = source.BriefingDays,
        });
    }

    private async Task CloneTalksAsync(Guid sourceId, Guid editionId, DateMove move, CancellationToken cancellationToken)
    {
        foreach (var talk in await db.Set<Talk>().AsNoTracking().Include(t => t.Speakers)
            .Where(t => t.EditionId == sourceId).ToListAsync(cancellationToken))
        {
            var copy = new Talk
            {
                EditionId = editionId,
                Title = talk.Title,
                Slug = talk.Slug,
                Abstract = talk.Abstract,
                Order = talk.Order,
                StartUtc = move.Moved(talk.StartUtc),
                DurationMinutes = talk.DurationMinutes,
                Links = [.. talk.Links],
                Facts = talk.Facts.ForAnotherEvening(),
            };
            copy.Speakers.AddRange(
                talk.Speakers.Select(s => new TalkSpeaker { TalkId = copy.Id, SpeakerId = s.SpeakerId, Order = s.Order }));
            db.Add(copy);
        }
    }

    private async Task<EditionOutcome> SaveAsync(CancellationToken cancellationToken) => await db.TrySaveAsync(cancellationToken) switch
    {
        SaveOutcome.Saved => EditionOutcome.Saved,
        SaveOutcome.Outdated => EditionOutcome.Outdated,
        SaveOutcome.Taken => EditionOutcome.SlugTaken,
    };
}
