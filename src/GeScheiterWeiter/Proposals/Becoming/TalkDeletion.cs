using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Lessons;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Proposals.Becoming;

/// <summary>A talk goes with its lesson, and with the addresses the lesson had. The story it came from may become another.</summary>
public sealed class TalkDeletion(AppDb db, TalkEditor talks, LessonEditor lessons, ErasedTraces traces)
{
    /// <returns>Whether the edition had such a talk.</returns>
    public async Task<bool> DeleteAsync(Guid editionId, Guid talkId, Actor actor, CancellationToken cancellationToken)
    {
        var isDeleted = await db.WriteAsync(
            async () =>
            {
                foreach (var proposal in await db.Set<Proposal>().Where(p => p.TalkId == talkId).ToListAsync(cancellationToken))
                    proposal.LoseTalk();
                await lessons.ForgetAsync(editionId, talkId, actor, cancellationToken);
                return await talks.ForgetAsync(editionId, talkId, actor, cancellationToken);
            },
            cancellationToken);
        await traces.WipeAsync(cancellationToken);
        return isDeleted;
    }
}
