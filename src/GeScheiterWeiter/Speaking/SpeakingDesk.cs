using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Lessons;
using GeScheiterWeiter.Lessons.Slides;
using GeScheiterWeiter.Pictures;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Speaking;

/// <summary>
/// What speakers do on their own page: by the same editors as organizers, for themselves and the talks they tell. Each method asks anew
/// what the link opens.
/// </summary>
public sealed class SpeakingDesk(
    AppDb db, SpeakingTokens tokens, SpeakerEditor speakers, SpeakerPhotoEditor photos, SlidesEditor slides, LessonConsentEditor consents)
{
    /// <returns>Null: the link opens nothing.</returns>
    public async Task<SpeakerOutcome?> DescribeAsync(
        SecretToken token, int version, SpeakerProfile profile, CancellationToken cancellationToken) =>
        await tokens.FindAsync(token, cancellationToken) is { SpeakerId: var speaker }
            ? await speakers.DescribeAsync(speaker, version, profile, Actor.Speaker(speaker), cancellationToken)
            : null;

    /// <returns>Null: the link opens nothing.</returns>
    public async Task<PictureOutcome?> ReplacePhotoAsync(SecretToken token, PictureUpload upload, CancellationToken cancellationToken) =>
        await tokens.FindAsync(token, cancellationToken) is { SpeakerId: var speaker }
            ? await photos.ReplaceAsync(speaker, upload, Actor.Speaker(speaker), cancellationToken)
            : null;

    /// <returns>Whether the link opens something, and there is a photo.</returns>
    public async Task<bool> DescribePhotoAsync(SecretToken token, PictureDescription description, CancellationToken cancellationToken) =>
        await tokens.FindAsync(token, cancellationToken) is { SpeakerId: var speaker }
        && await photos.DescribeAsync(speaker, description, Actor.Speaker(speaker), cancellationToken);

    /// <returns>Whether the link opens something.</returns>
    public async Task<bool> RemovePhotoAsync(SecretToken token, CancellationToken cancellationToken) =>
        await tokens.FindAsync(token, cancellationToken) is { SpeakerId: var speaker }
        && await photos.RemoveAsync(speaker, Actor.Speaker(speaker), cancellationToken);

    /// <returns>Null: the link opens nothing, or they do not tell this talk.</returns>
    public async Task<SlidesOutcome?> ReplaceSlidesAsync(
        SecretToken token, Guid talkId, byte[] file, bool holdNoNames, CancellationToken cancellationToken) =>
        await FindTellingAsync(token, talkId, cancellationToken) is { } part
            ? await slides.ReplaceAsync(
                part.EditionId, talkId, file, holdNoNames, Actor.Speaker(part.SpeakerId), cancellationToken)
            : null;

    /// <returns>Whether there were slides of a talk they tell.</returns>
    public async Task<bool> RemoveSlidesAsync(SecretToken token, Guid talkId, CancellationToken cancellationToken) =>
        await FindTellingAsync(token, talkId, cancellationToken) is { } part
        && await slides.RemoveAsync(part.EditionId, talkId, Actor.Speaker(part.SpeakerId), cancellationToken);

    /// <returns>Whether the link opens something, and they tell this talk.</returns>
    public async Task<bool> ConsentAsync(
        SecretToken token, Guid talkId, IReadOnlyCollection<Artefact> given, CancellationToken cancellationToken) =>
        await FindTellingAsync(token, talkId, cancellationToken) is { } part
        && await consents.SayAsync(
            part.EditionId, talkId, part.SpeakerId, given, Actor.Speaker(part.SpeakerId), cancellationToken);

    /// <summary>What the link opens, if it is somebody's who tells the talk.</summary>
    public async Task<SpeakingToken?> FindTellingAsync(SecretToken token, Guid talkId, CancellationToken cancellationToken) =>
        await tokens.FindAsync(token, cancellationToken) is { } part
        && await db.Set<TalkSpeaker>().AnyAsync(
            s => s.TalkId == talkId && s.SpeakerId == part.SpeakerId && s.Talk.EditionId == part.EditionId, cancellationToken)
            ? part
            : null;
}
