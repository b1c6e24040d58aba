using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Meeting.Questions;

/// <summary>Issues the link by which the speakers of a talk read what they are asked, and finds the talk one belongs to.</summary>
public sealed class SpeakerTokens(AppDb db, AuditLog audit, TimeProvider clock)
{
    private const string Purpose = "SpeakerQuestions";

    public static byte[] HashOf(SecretToken token) => token.HashFor(Purpose);

    /// <summary>Ends the link that was there before.</summary>
    /// <returns>Null: the edition has no such talk.</returns>
    public Task<SecretToken?> RenewAsync(Guid editionId, Guid talkId, Actor actor, CancellationToken cancellationToken) =>
        db.WriteAsync<SecretToken?>(
            async () =>
            {
                if (!await db.Set<Talk>().AnyAsync(talk => talk.Id == talkId && talk.EditionId == editionId, cancellationToken))
                    return null;

                var secret = SecretToken.Create();
                if (await db.Set<SpeakerToken>().SingleOrDefaultAsync(token => token.TalkId == talkId, cancellationToken) is { } issued)
                    issued.Hash = HashOf(secret);
                else
                    db.Add(new SpeakerToken { TalkId = talkId, Hash = HashOf(secret) });
                audit.Record(actor, "question.link-issued", talkId, editionId);
                return secret;
            },
            cancellationToken);

    /// <summary>The talk with its edition. Null where the link opens nothing, or nothing any more.</summary>
    public async Task<Talk?> FindTalkAsync(SecretToken token, CancellationToken cancellationToken)
    {
        var hash = HashOf(token);
        var found = await db.Set<SpeakerToken>().AsNoTracking().Include(t => t.Talk.Edition)
            .SingleOrDefaultAsync(t => t.Hash == hash, cancellationToken);
        return found?.ExpiresUtc > clock.GetUtcNow().UtcDateTime ? found.Talk : null;
    }
}
