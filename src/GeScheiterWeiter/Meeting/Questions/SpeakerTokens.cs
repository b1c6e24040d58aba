using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Meeting.Questions;

/// <summary>Finds the talk a link of before belongs to, and ends such links.</summary>
public sealed class SpeakerTokens(AppDb db, AuditLog audit, TimeProvider clock)
{
    private const string Purpose = "SpeakerQuestions";

    public static byte[] HashOf(SecretToken token) => token.HashFor(Purpose);

    /// <returns>Whether the talk had such a link.</returns>
    public Task<bool> EndAsync(Guid editionId, Guid talkId, Actor actor, CancellationToken cancellationToken) =>
        db.WriteAsync(
            async () =>
            {
                if (await db.Set<SpeakerToken>().SingleOrDefaultAsync(
                    token => token.TalkId == talkId && token.Talk.EditionId == editionId, cancellationToken) is not { } issued)
                    return false;
                db.Remove(issued);
                audit.Record(actor, "question.link-ended", talkId, editionId);
                return true;
            },
            static isEnded => isEnded,
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
