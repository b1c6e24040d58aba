using GeScheiterWeiter.Audit;
using GeScheiterWeiter.FormerSlugs;
using GeScheiterWeiter.Storage;

namespace GeScheiterWeiter.Lessons;

public enum LessonConsentOutcome
{
    Saved,

    /// <summary>Saved; the lesson was published and is not any more: the text may not be shown, or names would be left in it.</summary>
    SavedAndWithdrawn,

    /// <summary>Somebody else has saved in the meantime.</summary>
    Outdated,
}

/// <summary>One consent as an organizer notes it.</summary>
public sealed record GivenConsent(Guid SpeakerId, LessonArtefact Artefact);

/// <summary>Where it is noted what speakers have consented to, and what they have withdrawn: at once, with this save.</summary>
public sealed class LessonConsentEditor(AppDb db, AuditLog audit, FormerSlugEditor formerSlugs, TimeProvider clock)
{
    /// <returns>Null: there is no such lesson.</returns>
    public async Task<LessonConsentOutcome?> NoteAsync(
        Guid editionId, Guid talkId, int version, IReadOnlyCollection<GivenConsent> given, Actor actor,
        CancellationToken cancellationToken)
    {
        if (await db.FindLessonAsync(editionId, talkId, cancellationToken) is not { } lesson)
            return null;
        if (lesson.Version != version)
            return LessonConsentOutcome.Outdated;

        var nowUtc = clock.GetUtcNow().UtcDateTime;
        var isNamed = lesson.MayShow(LessonArtefact.Names);
        var told = lesson.Talk.Speakers.Select(s => s.SpeakerId).ToHashSet();
        var wanted = given.Where(consent => told.Contains(consent.SpeakerId)).ToHashSet();
        var before = lesson.Consents.Select(c => new GivenConsent(c.SpeakerId, c.Artefact)).ToHashSet();
        if (wanted.SetEquals(before))
            return LessonConsentOutcome.Saved;

        lesson.Consents.RemoveAll(c => !wanted.Contains(new GivenConsent(c.SpeakerId, c.Artefact)));
        lesson.Consents.AddRange(wanted.Except(before).Select(consent => new LessonConsent
        {
            LessonId = lesson.Id,
            SpeakerId = consent.SpeakerId,
            Artefact = consent.Artefact,
            NotedUtc = nowUtc,
        }));
        // A consent is part of what two organizers may write at once, also within one moment.
        lesson.UpdatedUtc = nowUtc;
        db.Entry(lesson).Property(l => l.UpdatedUtc).IsModified = true;
        audit.Record(actor, "lesson.consents-noted", lesson.Id, editionId, ChangesOf(before, wanted));
        if (isNamed && !lesson.MayShow(LessonArtefact.Names))
            await ForgetNamesAsync(lesson, cancellationToken);
        var isWithdrawn = lesson.State == LessonState.Published && !MayStay(lesson);
        if (isWithdrawn)
        {
            lesson.State = LessonState.Withdrawn;
            audit.Record(actor, "lesson.withdrawn", lesson.Id, editionId);
        }

        return await db.TrySaveAsync(cancellationToken) switch
        {
            SaveOutcome.Saved => isWithdrawn ? LessonConsentOutcome.SavedAndWithdrawn : LessonConsentOutcome.Saved,
            SaveOutcome.Outdated or SaveOutcome.Taken => LessonConsentOutcome.Outdated,
        };
    }

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
        lesson.MayShow(LessonArtefact.Text)
        && (lesson.MayShow(LessonArtefact.Names)
            || (!LessonRules.IsCalledLikeItsTalk(lesson) && LessonRules.NamesLeftIn(lesson).Count == 0));

    /// <summary>An address of before may name somebody, and leads here no longer.</summary>
    private async Task ForgetNamesAsync(Lesson lesson, CancellationToken cancellationToken)
    {
        lesson.NamesAreChecked = false;
        await formerSlugs.ForgetAsync(lesson.Id, cancellationToken);
    }

    /// <summary>What somebody, of whom the log knows the id, has consented to or does not consent to any more.</summary>
    private sealed record ConsentChange(
        Guid SpeakerId, IReadOnlyList<LessonArtefact> Consented, IReadOnlyList<LessonArtefact> Revoked);
}
