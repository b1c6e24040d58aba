using GeScheiterWeiter.Audit;
using GeScheiterWeiter.FormerSlugs;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Lessons;

public enum LessonConsentOutcome
{
    Saved,

    /// <summary>Saved; the lesson was published and is not any more: the text may not be shown, or names would be left in it.</summary>
    SavedAndWithdrawn,

    /// <summary>Somebody else has saved in the meantime.</summary>
    Outdated,
}

/// <summary>One consent as it is noted.</summary>
public sealed record GivenConsent(Guid SpeakerId, Artefact Artefact);

/// <summary>
/// Where it is noted what of a talk may be kept, by organizers or by whoever tells it: what is withdrawn is gone at once, with this save.
/// What somebody has not agreed to themselves nobody agrees to for them.
/// </summary>
public sealed class LessonConsentEditor(AppDb db, AuditLog audit, FormerSlugEditor formerSlugs, TimeProvider clock)
{
    /// <summary>By an organizer, for everybody who tells the talk.</summary>
    /// <returns>Null: there is no such lesson.</returns>
    public async Task<LessonConsentOutcome?> NoteAsync(
        Guid editionId, Guid talkId, int version, IReadOnlyCollection<GivenConsent> given, Actor actor,
        CancellationToken cancellationToken)
    {
        if (await db.FindLessonAsync(editionId, talkId, cancellationToken) is not { } lesson)
            return null;
        if (lesson.Version != version)
            return LessonConsentOutcome.Outdated;

        var before = ConsentsOf(lesson.Talk);
        var isNamed = lesson.MayShow(Artefact.Names);
        foreach (var teller in lesson.Talk.Speakers)
            Note(teller, AdmittedTo(teller, given), isOwnWord: false);
        var after = ConsentsOf(lesson.Talk);
        if (after.SetEquals(before))
            return LessonConsentOutcome.Saved;

        audit.Record(actor, "lesson.consents-noted", lesson.Id, editionId, ChangesOf(before, after));
        var isWithdrawn = await FollowAsync(lesson, isNamed, actor, cancellationToken);
        return await db.TrySaveAsync(cancellationToken) switch
        {
            SaveOutcome.Saved => isWithdrawn ? LessonConsentOutcome.SavedAndWithdrawn : LessonConsentOutcome.Saved,
            SaveOutcome.Outdated or SaveOutcome.Taken => LessonConsentOutcome.Outdated,
        };
    }

    /// <summary>By the speaker, before the evening or after it. Their word holds, whatever others are just writing.</summary>
    /// <param name="editionId">The edition.</param>
    /// <param name="talkId">The talk.</param>
    /// <param name="speakerId">Who says it.</param>
    /// <param name="given">All they agree to; to what is not in it they do not.</param>
    /// <param name="actor">The speaker.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>Whether they tell such a talk.</returns>
    public Task<bool> SayAsync(
        Guid editionId, Guid talkId, Guid speakerId, IReadOnlyCollection<Artefact> given, Actor actor,
        CancellationToken cancellationToken) =>
        db.WriteAsync(
            async () =>
            {
                var lesson = await db.FindLessonAsync(editionId, talkId, cancellationToken);
                var talk = lesson?.Talk ?? await db.Set<Talk>().Include(t => t.Speakers).ThenInclude(s => s.Consents)
                    .SingleOrDefaultAsync(t => t.Id == talkId && t.EditionId == editionId, cancellationToken);
                if (talk?.Speakers.Find(s => s.SpeakerId == speakerId) is not { } teller)
                    return false;

                var before = ConsentsOf(talk);
                var isNamed = lesson?.MayShow(Artefact.Names) == true;
                Note(teller, [.. given], isOwnWord: true);
                audit.Record(actor, "talk.consents-said", talkId, editionId, ChangesOf(before, ConsentsOf(talk)));
                if (lesson is not null)
                    await FollowAsync(lesson, isNamed, actor, cancellationToken);
                return true;
            },
            static isSaid => isSaid,
            cancellationToken);

    /// <summary>What organizers may say for somebody: anything until they have spoken themselves, then no more than they did.</summary>
    private static HashSet<Artefact> AdmittedTo(TalkSpeaker teller, IReadOnlyCollection<GivenConsent> given) =>
    [
        .. given.Where(consent => consent.SpeakerId == teller.SpeakerId).Select(consent => consent.Artefact)
            .Where(artefact => teller.SaidUtc is null || teller.Consents.Exists(c => c.Artefact == artefact)),
    ];

    private void Note(TalkSpeaker teller, HashSet<Artefact> wanted, bool isOwnWord)
    {
        var nowUtc = clock.GetUtcNow().UtcDateTime;
        if (isOwnWord)
            teller.SaidUtc = nowUtc;
        teller.Consents.RemoveAll(consent => !wanted.Contains(consent.Artefact));
        if (isOwnWord)
            teller.Consents.ForEach(consent => (consent.IsOwnWord, consent.NotedUtc) = (true, nowUtc));
        teller.Consents.AddRange(wanted.Except(teller.Consents.Select(consent => consent.Artefact)).Order().ToList()
            .ConvertAll(artefact => new TalkConsent
            {
                TalkId = teller.TalkId,
                SpeakerId = teller.SpeakerId,
                Artefact = artefact,
                NotedUtc = nowUtc,
                IsOwnWord = isOwnWord,
            }));
    }

    /// <summary>What follows for the lesson.</summary>
    /// <returns>Whether it was published and is not any more.</returns>
    private async Task<bool> FollowAsync(Lesson lesson, bool wasNamed, Actor actor, CancellationToken cancellationToken)
    {
        // A consent is part of what two may write at once, also within one moment.
        lesson.UpdatedUtc = clock.GetUtcNow().UtcDateTime;
        db.Entry(lesson).Property(l => l.UpdatedUtc).IsModified = true;
        if (wasNamed && !lesson.MayShow(Artefact.Names))
            await ForgetNamesAsync(lesson, cancellationToken);
        if (lesson.State != LessonState.Published || MayStay(lesson))
            return false;

        lesson.State = LessonState.Withdrawn;
        audit.Record(actor, "lesson.withdrawn", lesson.Id, lesson.Talk.EditionId);
        return true;
    }

    private static HashSet<GivenConsent> ConsentsOf(Talk talk) =>
        [.. talk.Speakers.SelectMany(s => s.Consents).Select(c => new GivenConsent(c.SpeakerId, c.Artefact))];

    private static List<ConsentChange> ChangesOf(HashSet<GivenConsent> before, HashSet<GivenConsent> after) =>
    [
        .. from consent in before.Union(after)
           group consent by consent.SpeakerId into ofSpeaker
           let change = new ConsentChange(
               ofSpeaker.Key, [.. ofSpeaker.Except(before).Select(c => c.Artefact)], [.. ofSpeaker.Except(after).Select(c => c.Artefact)])
           where change.Consented.Count + change.Revoked.Count > 0
           select change,
    ];

    private static bool MayStay(Lesson lesson) =>
        lesson.MayShow(Artefact.Text)
        && (lesson.MayShow(Artefact.Names)
            || (!LessonRules.IsCalledLikeItsTalk(lesson) && LessonRules.NamesLeftIn(lesson).Count == 0));

    /// <summary>An address of before may name somebody, and leads here no longer.</summary>
    private async Task ForgetNamesAsync(Lesson lesson, CancellationToken cancellationToken)
    {
        lesson.NamesAreChecked = false;
        await formerSlugs.ForgetAsync(lesson.Id, cancellationToken);
    }

    /// <summary>What somebody, of whom the log knows the id, has consented to or does not consent to any more.</summary>
    private sealed record ConsentChange(
        Guid SpeakerId, IReadOnlyList<Artefact> Consented, IReadOnlyList<Artefact> Revoked);
}
