using GeScheiterWeiter.Common;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Meeting.Questions;

public enum QuestionOutcome
{
    Done,

    /// <summary>The person has asked <see cref="Question.MostAsked"/> already.</summary>
    TooMany,

    /// <summary>The edition is over or cancelled, or the person is not coming.</summary>
    Closed,

    /// <summary>Taken back meanwhile, or not for this person to see.</summary>
    UnknownQuestion,
    UnknownLink,
}

/// <summary>What somebody asks.</summary>
/// <param name="Text">At most <see cref="Question.MaxTextLength"/> characters.</param>
/// <param name="TalkId">Null, or a talk the edition does not have: the whole evening.</param>
/// <param name="MayBeNamed">Whether host and speakers may know who asks.</param>
public sealed record QuestionDraft(string Text, Guid? TalkId, bool MayBeNamed);

/// <summary>Where people who are coming, known by their personal link, ask the speakers, and say that they want to know the same.</summary>
public sealed class QuestionDesk(AppDb db, RegistrationTokens tokens, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public static bool IsOpenTo(Registration registration, DateTime nowUtc) =>
        registration.State.IsHeld() && registration.Edition.MayStillBeJoinedAt(nowUtc);

    /// <summary>The same question sent twice is asked once.</summary>
    public Task<QuestionOutcome> AskAsync(SecretToken token, QuestionDraft draft, CancellationToken cancellationToken) => db.WriteAsync(
        async () =>
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan(draft.Text.Length, Question.MaxTextLength);
            if (await tokens.FindParticipantAsync(token, cancellationToken) is not { } registration)
                return QuestionOutcome.UnknownLink;
            if (!IsOpenTo(registration, Now))
                return QuestionOutcome.Closed;

            var talk = await KnownTalkAsync(registration.EditionId, draft.TalkId, cancellationToken);
            var asked = await db.Set<Question>().AsNoTracking()
                .Where(q => q.RegistrationId == registration.Id).ToListAsync(cancellationToken);
            if (asked.Exists(q => q.Text == draft.Text && q.TalkId == talk))
                return QuestionOutcome.Done;
            if (Question.FreeNumber([.. asked.Select(q => q.Number)]) is not { } number)
                return QuestionOutcome.TooMany;

            db.Add(new Question
            {
                RegistrationId = registration.Id,
                EditionId = registration.EditionId,
                TalkId = talk,
                Number = number,
                Text = draft.Text,
                MayBeNamed = draft.MayBeNamed,
                AskedUtc = Now,
            });
            return QuestionOutcome.Done;
        },
        cancellationToken);

    /// <summary>Takes an own question back. The one from the sign-up is taken back where it was written.</summary>
    public Task<QuestionOutcome> TakeBackAsync(SecretToken token, Guid question, CancellationToken cancellationToken) => db.WriteAsync(
        async () =>
        {
            if (await tokens.FindParticipantAsync(token, cancellationToken) is not { } registration)
                return QuestionOutcome.UnknownLink;
            if (await db.Set<Question>().SingleOrDefaultAsync(
                q => q.Id == question && q.RegistrationId == registration.Id && q.Number != Question.FromSignUp,
                cancellationToken) is not { } own)
                return QuestionOutcome.UnknownQuestion;

            db.Remove(own);
            return QuestionOutcome.Done;
        },
        cancellationToken);

    /// <summary>Counts once, however often and from however many places it is said. Whoever asks counts already.</summary>
    public Task<QuestionOutcome> SupportAsync(SecretToken token, Guid question, CancellationToken cancellationToken) => db.WriteAsync(
        () => FindAsync(token, question, cancellationToken),
        found => Task.FromResult(Support(found)),
        cancellationToken);

    private QuestionOutcome Support(Supporting? found)
    {
        if (found is null)
            return QuestionOutcome.UnknownLink;
        if (!IsOpenTo(found.Registration, Now))
            return QuestionOutcome.Closed;
        if (found.Question is not { } question)
            return QuestionOutcome.UnknownQuestion;

        if (!found.IsSupported && question.RegistrationId != found.Registration.Id)
            db.Add(new QuestionSupport { QuestionId = question.Id, RegistrationId = found.Registration.Id });
        return QuestionOutcome.Done;
    }

    private async Task<Supporting?> FindAsync(SecretToken token, Guid id, CancellationToken cancellationToken)
    {
        if (await tokens.FindParticipantAsync(token, cancellationToken) is not { } registration)
            return null;
        var question = await db.StandingQuestions(registration.EditionId)
            .SingleOrDefaultAsync(q => q.Id == id && QuestionStates.Public.Contains(q.State), cancellationToken);
        var isSupported = await db.Set<QuestionSupport>().AnyAsync(
            support => support.QuestionId == id && support.RegistrationId == registration.Id, cancellationToken);
        return new Supporting(registration, question, isSupported);
    }

    private async Task<Guid?> KnownTalkAsync(Guid editionId, Guid? talkId, CancellationToken cancellationToken) =>
        await db.Set<Talk>().AnyAsync(talk => talk.Id == talkId && talk.EditionId == editionId, cancellationToken) ? talkId : null;

    private sealed record Supporting(Registration Registration, Question? Question, bool IsSupported);
}
