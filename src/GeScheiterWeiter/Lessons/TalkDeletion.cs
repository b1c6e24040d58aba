using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Talks;

namespace GeScheiterWeiter.Lessons;

/// <summary>A talk goes with its lesson, and with the addresses the lesson had.</summary>
public sealed class TalkDeletion(TalkEditor talks, LessonEditor lessons)
{
    /// <returns>Whether the edition had such a talk.</returns>
    public async Task<bool> DeleteAsync(Guid editionId, Guid talkId, Actor actor, CancellationToken cancellationToken)
    {
        await lessons.DeleteAsync(editionId, talkId, actor, cancellationToken);
        return await talks.DeleteAsync(editionId, talkId, actor, cancellationToken);
    }
}
