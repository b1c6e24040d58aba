using GeScheiterWeiter.Common;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Meeting.Questions;

/// <summary>
/// Takes over what people have asked in their sign-up once it is confirmed, by whichever road it has come: typed, imported, entered
/// by hand. What they write anew there is a new question, and waits for an organizer's word again; to another talk it goes as it is.
/// </summary>
public sealed class SignUpQuestions(AppDb db, TimeProvider clock) : IScheduledTask
{
    private const int AtOnce = 200;

    public TimeSpan Interval => TimeSpan.FromSeconds(15);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (await Outdated().AnyAsync(cancellationToken))
            await db.WriteAsync(() => RemoveOutdatedAsync(cancellationToken), cancellationToken);
        while (await Missing().AnyAsync(cancellationToken))
            await db.WriteAsync(() => AddMissingAsync(cancellationToken), cancellationToken);
        while (await Moved().AnyAsync(cancellationToken))
            await db.WriteAsync(() => MoveAsync(cancellationToken), cancellationToken);
    }

    private IQueryable<Question> Outdated() => db.Set<Question>().Where(q =>
        q.Number == Question.FromSignUp && (q.Registration.Question == null || q.Registration.Question != q.Text));

    private IQueryable<Registration> Missing() => db.Set<Registration>().Where(r =>
        r.Question != null && RegistrationStates.Held.Contains(r.State)
        && !db.Set<Question>().Any(q => q.RegistrationId == r.Id && q.Number == Question.FromSignUp));

    private IQueryable<MovedQuestion> Moved() => db.Set<Question>()
        .Where(q => q.Number == Question.FromSignUp)
        .Select(q => new MovedQuestion
        {
            Question = q,
            TalkId = db.Set<Talk>().Where(talk => talk.Id == q.Registration.QuestionTalkId && talk.EditionId == q.EditionId)
                .Select(talk => (Guid?)talk.Id).FirstOrDefault(),
        })
        .Where(moved => moved.Question.TalkId != moved.TalkId);

    private async Task MoveAsync(CancellationToken cancellationToken)
    {
        foreach (var moved in await Moved().OrderBy(moved => moved.Question.Id).Take(AtOnce).ToListAsync(cancellationToken))
            moved.Question.TalkId = moved.TalkId;
    }

    private async Task RemoveOutdatedAsync(CancellationToken cancellationToken) =>
        db.RemoveRange(await Outdated().OrderBy(q => q.Id).Take(AtOnce).ToListAsync(cancellationToken));

    private async Task AddMissingAsync(CancellationToken cancellationToken)
    {
        var asking = await Missing().AsNoTracking().OrderBy(r => r.Id).Take(AtOnce)
            .Select(r => new
            {
                r.Id,
                r.EditionId,
                r.Question,
                Talk = db.Set<Talk>().Where(talk => talk.Id == r.QuestionTalkId && talk.EditionId == r.EditionId)
                    .Select(talk => (Guid?)talk.Id).FirstOrDefault(),
            })
            .ToListAsync(cancellationToken);
        db.AddRange(asking.Select(person => new Question
        {
            RegistrationId = person.Id,
            EditionId = person.EditionId,
            TalkId = person.Talk,
            Number = Question.FromSignUp,
            Text = person.Question ?? "",
            AskedUtc = clock.GetUtcNow().UtcDateTime,
        }));
    }

    private sealed record MovedQuestion
    {
        public required Question Question { get; init; }

        /// <summary>Where it belongs now.</summary>
        public required Guid? TalkId { get; init; }
    }
}
