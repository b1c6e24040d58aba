using GeScheiterWeiter.Common;
using GeScheiterWeiter.Storage;

namespace GeScheiterWeiter.Meeting.Questions;

/// <summary>Forgets who wanted to know the same as a question that is gone.</summary>
public sealed class QuestionSupportCleanup(AppDb db) : IScheduledTask
{
    public TimeSpan Interval => TimeSpan.FromHours(1);

    public Task RunAsync(CancellationToken cancellationToken) => db.DeleteInBatchesAsync(
        db.Set<QuestionSupport>().Where(support => !db.Set<Question>().Any(question => question.Id == support.QuestionId))
            .OrderBy(support => support.QuestionId).ThenBy(support => support.RegistrationId),
        cancellationToken);
}
