using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Meeting.Questions;

/// <summary>A question as others read it.</summary>
/// <param name="Id">Of the question.</param>
/// <param name="RegistrationId">Who asks: for organizers, and to know one's own.</param>
/// <param name="TalkId">Null for the whole evening.</param>
/// <param name="Text">As it was asked.</param>
/// <param name="State">How far it has come.</param>
/// <param name="Asking">How many want to know it, the asker included.</param>
/// <param name="Name">Of the asker; null unless they wished it.</param>
/// <param name="AskedUtc">When.</param>
/// <param name="IsFromSignUp">Whether it stands in the sign-up, and is changed there.</param>
public sealed record AskedQuestion(
    Guid Id, Guid RegistrationId, Guid? TalkId, string Text, QuestionState State, int Asking, string? Name, DateTime AskedUtc,
    bool IsFromSignUp);

/// <summary>The questions to one talk, what most want to know first; to the whole evening where it has no talk.</summary>
public sealed record QuestionGroup(Guid? TalkId, string? Talk, IReadOnlyList<AskedQuestion> Questions);

public sealed class QuestionReader(AppDb db)
{
    /// <summary>More than anybody reads on one evening.</summary>
    public const int Most = 500;

    /// <summary>A group for each talk of the edition in its order, then one for the whole evening; some may be empty.</summary>
    /// <param name="editionId">The edition.</param>
    /// <param name="states">Which questions.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<IReadOnlyList<QuestionGroup>> ReadAsync(
        Guid editionId, IReadOnlyCollection<QuestionState> states, CancellationToken cancellationToken)
    {
        var talks = await db.Set<Talk>().AsNoTracking().Where(talk => talk.EditionId == editionId)
            .OrderBy(talk => talk.Order).ThenBy(talk => talk.Title)
            .Select(talk => new { talk.Id, talk.Title }).ToListAsync(cancellationToken);
        var questions = await Asked(db.StandingQuestions(editionId).Where(q => states.Contains(q.State)))
            .ToListAsync(cancellationToken);
        var byTalk = questions.OrderByDescending(question => question.Asking).ThenBy(question => question.AskedUtc)
            .ToLookup(question => talks.Exists(talk => talk.Id == question.TalkId) ? question.TalkId : null);
        return
        [
            .. talks.Select(talk => new QuestionGroup(talk.Id, talk.Title, [.. byTalk[talk.Id]])),
            new QuestionGroup(null, null, [.. byTalk[null]]),
        ];
    }

    /// <summary>What one person has asked, whatever has become of it.</summary>
    public Task<List<AskedQuestion>> OwnAsync(Registration registration, CancellationToken cancellationToken) =>
        Asked(db.StandingQuestions(registration.EditionId).Where(q => q.RegistrationId == registration.Id)).ToListAsync(cancellationToken);

    /// <summary>Which questions of others one person wants to know as well.</summary>
    public Task<HashSet<Guid>> SupportedAsync(Guid registrationId, CancellationToken cancellationToken) =>
        db.Set<QuestionSupport>().AsNoTracking().Where(support => support.RegistrationId == registrationId)
            .Select(support => support.QuestionId).ToHashSetAsync(cancellationToken);

    private IQueryable<AskedQuestion> Asked(IQueryable<Question> questions) => questions
        .OrderBy(q => q.AskedUtc).ThenBy(q => q.Id).Take(Most)
        .Select(q => new AskedQuestion(
            q.Id, q.RegistrationId, q.TalkId, q.Text, q.State,
            1 + db.Set<QuestionSupport>().Count(support => support.QuestionId == q.Id),
            q.MayBeNamed && q.Registration.RestrictedUtc == null ? q.Registration.Name : null,
            q.AskedUtc,
            q.Number == Question.FromSignUp));
}

public static class StandingQuestionsExtensions
{
    /// <summary>
    /// What counts: of people who are coming, and as it stands in the sign-up where it came with that.
    /// </summary>
    public static IQueryable<Question> StandingQuestions(this AppDb db, Guid editionId) => db.Set<Question>().AsNoTracking()
        .Where(q => q.EditionId == editionId
            && RegistrationStates.Held.Contains(q.Registration.State)
            && (q.Number != Question.FromSignUp || q.Text == q.Registration.Question));
}
