using System.Globalization;
using System.Linq.Expressions;
using GeScheiterWeiter.FormQuestions;
using Microsoft.EntityFrameworkCore.Query;

namespace GeScheiterWeiter.Registrations.Export;

/// <summary>One line of an exported list, as read from the database.</summary>
public sealed record ExportedRegistration(
    string Name, string Email, string Organisation, AttendeeSide Side, string? Role, RegistrationState State, long? WaitingNumber,
    DateTime CreatedUtc, DateTime? ConfirmedUtc, DateTime? ApprovedUtc, DateTime? CancelledUtc, string? AccessNeeds, string? Question,
    RegistrationOrigin Origin, string? ConsentNote, DateTime? FirstJoinedUtc, DateTime? LastJoinedUtc, bool IsMarked,
    string? InternalNote)
{
    public static readonly Expression<Func<Registration, ExportedRegistration>> FromRegistration = r => new ExportedRegistration(
        r.Name, r.Email, r.Organisation, r.Side, r.Role, r.State, r.WaitingNumber, r.CreatedUtc, r.ConfirmedUtc, r.ApprovedUtc,
        r.CancelledUtc, r.AccessNeeds, r.Question, r.Origin, r.ConsentNote,
        r.Attendance == null ? null : r.Attendance.FirstUtc, r.Attendance == null ? null : r.Attendance.LastUtc,
        r.IsMarked, r.InternalNote);

    /// <summary>The same with <see cref="Answers"/>: for those who take none along they are not read.</summary>
    public static readonly Expression<Func<Registration, ExportedRegistration>> WithAnswers = Extended();

    /// <summary>To the questions of the edition.</summary>
    public IReadOnlyList<ExportedAnswer> Answers { get; init; } = [];

    /// <summary>What stands in the cell of a question: a number, or a text.</summary>
    public object? AnswerTo(ExportedQuestion question)
    {
        var texts = Answers.Where(answer => answer.QuestionId == question.Id).OrderBy(answer => answer.Place)
            .Select(answer => answer.Text).ToList();
        return question.Kind switch
        {
            FormQuestionKind.Number when texts is [var number]
                && int.TryParse(number, CultureInfo.InvariantCulture, out var value) => value,
            FormQuestionKind.Text or FormQuestionKind.Choice or FormQuestionKind.Several or FormQuestionKind.Number
                or FormQuestionKind.Consent => texts.Count == 0 ? null : string.Join("; ", texts),
        };
    }

    public static string Heading(ExportColumn column) => column switch
    {
        ExportColumn.Name => "Name",
        ExportColumn.Email => "E-Mail",
        ExportColumn.Organisation => "Organisation",
        ExportColumn.Side => "Seite",
        ExportColumn.Role => "Rolle",
        ExportColumn.State => "Stand",
        ExportColumn.Rank => "Rang auf der Warteliste",
        ExportColumn.SignedUp => "Angemeldet am",
        ExportColumn.Confirmed => "Bestätigt am",
        ExportColumn.Approved => "Freigegeben am",
        ExportColumn.Cancelled => "Abgesagt am",
        ExportColumn.AccessNeeds => "Hinweise zur Barrierefreiheit",
        ExportColumn.Question => "Frage an die Sprecher:innen",
        ExportColumn.Origin => "Herkunft",
        ExportColumn.ConsentNote => "Grundlage",
        ExportColumn.FirstJoined => "Zuerst beigetreten am",
        ExportColumn.LastJoined => "Zuletzt beigetreten am",
        ExportColumn.Marked => "Vorgemerkt",
        ExportColumn.InternalNote => "Interne Notiz",
    };

    /// <summary>How wide a column is in a workbook, in characters.</summary>
    public static int Width(ExportColumn column) => column switch
    {
        ExportColumn.Name or ExportColumn.Organisation or ExportColumn.Role or ExportColumn.ConsentNote => 28,
        ExportColumn.Email => 34,
        ExportColumn.AccessNeeds or ExportColumn.Question or ExportColumn.InternalNote => 50,
        ExportColumn.Rank or ExportColumn.Marked => 13,
        ExportColumn.Side or ExportColumn.State or ExportColumn.Origin => 22,
        ExportColumn.SignedUp or ExportColumn.Confirmed or ExportColumn.Approved or ExportColumn.Cancelled
            or ExportColumn.FirstJoined or ExportColumn.LastJoined => 18,
    };

    /// <summary>What stands in the cell: a text, a number, a moment in the edition's time zone, or nothing.</summary>
    public object? Value(ExportColumn column, TimeZoneInfo zone, WaitingRanks ranks) => column switch
    {
        ExportColumn.Name => Name,
        ExportColumn.Email => Email,
        ExportColumn.Organisation => Organisation,
        ExportColumn.Side => Side.Words(),
        ExportColumn.Role => Role,
        ExportColumn.State => State.Words(),
        ExportColumn.Rank => ranks.Of(this),
        ExportColumn.SignedUp => Moment(CreatedUtc, zone),
        ExportColumn.Confirmed => Moment(ConfirmedUtc, zone),
        ExportColumn.Approved => Moment(ApprovedUtc, zone),
        ExportColumn.Cancelled => Moment(CancelledUtc, zone),
        ExportColumn.AccessNeeds => AccessNeeds,
        ExportColumn.Question => Question,
        ExportColumn.Origin => Origin.Words(),
        ExportColumn.ConsentNote => ConsentNote,
        ExportColumn.FirstJoined => Moment(FirstJoinedUtc, zone),
        ExportColumn.LastJoined => Moment(LastJoinedUtc, zone),
        ExportColumn.Marked => IsMarked ? "ja" : null,
        ExportColumn.InternalNote => InternalNote,
    };

    /// <summary>What stands in a cell as a text that is harmless in every spreadsheet.</summary>
    public static string Text(object? value) => SpreadsheetText.Harmless(
        value switch
        {
            DateTime moment => moment.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture),
        });

    private static Expression<Func<Registration, ExportedRegistration>> Extended()
    {
        Expression<Func<Registration, List<ExportedAnswer>>> answers = r =>
            r.Answers.Select(a => new ExportedAnswer(a.QuestionId, a.Place, a.Text)).ToList();
        var registration = FromRegistration.Parameters[0];
        return Expression.Lambda<Func<Registration, ExportedRegistration>>(
            Expression.MemberInit(
                (NewExpression)FromRegistration.Body,
                Expression.Bind(
                    typeof(ExportedRegistration).GetProperty(nameof(Answers))!,
                    ReplacingExpressionVisitor.Replace(answers.Parameters[0], registration, answers.Body))),
            registration);
    }

    private static DateTime? Moment(DateTime? utc, TimeZoneInfo zone) =>
        utc is { } moment ? TimeZoneInfo.ConvertTimeFromUtc(moment, zone) : null;
}
