using GeScheiterWeiter.Common;
using GeScheiterWeiter.Registrations.Attendances;
using GeScheiterWeiter.Storage;

namespace GeScheiterWeiter.Registrations;

/// <summary>Whether an organizer's word was needed, and what it was.</summary>
public enum Approval
{
    Pending,
    Given,
    Refused,
}

/// <param name="QuestionId">A question of the sign-up.</param>
/// <param name="Text">The answer to it; null: who has not answered it.</param>
public sealed record AnswerFilter(Guid QuestionId, string? Text)
{
    private const char Separator = ':';

    /// <summary>As <see cref="ToString"/> writes it; null for anything else.</summary>
    public static AnswerFilter? Parse(string? text)
    {
        var parts = (text ?? "").Split(Separator, 2);
        return Guid.TryParse(parts[0], out var id) ? new AnswerFilter(id, parts.ElementAtOrDefault(1)) : null;
    }

    public override string ToString() => Text is null ? $"{QuestionId:N}" : $"{QuestionId:N}{Separator}{Text}";
}

/// <summary>Which registrations of an edition somebody wants to see. The list, the export and a bulk action mean the same ones.</summary>
public sealed record RegistrationFilter(
    string? Search = null, RegistrationState? State = null, AttendeeSide? Side = null,
    Approval? Approval = null, RegistrationOrigin? Origin = null, Presence? Presence = null, bool Undelivered = false,
    bool Marked = false, AnswerFilter? Answer = null)
{
    /// <summary>Whether it shows everybody who waits, so that the first row is the first in line.</summary>
    public bool IsWholeWaitingList => this with { State = null } is { IsEmpty: true };

    public bool IsEmpty => Words().Count == 0
        && State is null && Side is null && Approval is null && Origin is null && Presence is null && !Undelivered && !Marked
        && Answer is null;

    public IQueryable<Registration> Of(AppDb db, Guid editionId)
    {
        var rows = db.Set<Registration>().Unrestricted().Where(r => r.EditionId == editionId);
        if (State is { } state)
            rows = rows.Where(r => r.State == state);
        if (Side is { } side)
            rows = rows.Where(r => r.Side == side);
        if (Origin is { } origin)
            rows = rows.Where(r => r.Origin == origin);
        if (Marked)
            rows = rows.Where(r => r.IsMarked);
        if (Answer is { Text: { } answer, QuestionId: var answered })
            rows = rows.Where(r => r.Answers.Any(a => a.QuestionId == answered && a.Text == answer));
        if (Answer is { Text: null, QuestionId: var open })
            rows = rows.Where(r => !r.Answers.Any(a => a.QuestionId == open));
        if (Undelivered)
            rows = rows.OnlyUndelivered(db);
        rows = Approval switch
        {
            Registrations.Approval.Pending => rows.Where(r => r.State == RegistrationState.AwaitingApproval),
            Registrations.Approval.Given => rows.Where(r => r.ApprovedUtc != null),
            Registrations.Approval.Refused => rows.Where(r => r.State == RegistrationState.Declined),
            null => rows,
        };
        rows = Presence switch
        {
            Attendances.Presence.Present => rows.Where(r => r.State == RegistrationState.Seated && r.Attendance != null),
            Attendances.Presence.Absent => rows.Where(r => r.State == RegistrationState.Seated && r.Attendance == null),
            null => rows,
        };
        // Every word has to occur, in whichever of name, address and organisation.
        return Words().Aggregate(rows, (found, word) => found.Where(r => r.SearchText.Contains(word)));
    }

    private IReadOnlyList<string> Words() => FoldedText.Words(Search);
}
