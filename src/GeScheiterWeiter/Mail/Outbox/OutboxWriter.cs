using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Storage;
using Microsoft.Extensions.Logging;

namespace GeScheiterWeiter.Mail.Outbox;

/// <summary>
/// Where letters are put. Nothing leaves before the change it tells of is saved: the letter is a row in the same
/// transaction, and the delivery sees it only after the commit. A letter that cannot be made is no reason to take back what
/// belongs to others: it stands in the outbox, given up, with what stood in its way.
/// </summary>
public sealed class OutboxWriter(AppDb db, LetterRenderer renderer, OutboxSignal bell, TimeProvider clock, ILogger<OutboxWriter> log)
{
    public void Add(Letter letter, Recipient recipient, Guid? subjectId = null, CalendarPart? calendar = null) =>
        Add(letter, recipient, subjectId, calendar is null ? null : () => calendar);

    /// <param name="letter">What is written.</param>
    /// <param name="recipient">To whom.</param>
    /// <param name="subjectId">What it is about.</param>
    /// <param name="calendar">Writes the calendar entry that goes with it; it is called here, so that its failure is the letter's.</param>
    public void Add(Letter letter, Recipient recipient, Guid? subjectId, Func<CalendarPart>? calendar)
    {
        db.Add(Made(letter, recipient, subjectId, calendar));
        db.AfterCommit(bell.Ring);
    }

    private OutboxMail Made(Letter letter, Recipient recipient, Guid? subjectId, Func<CalendarPart>? calendar)
    {
        try
        {
            return Mail(
                letter, recipient with { Address = recipient.Mailbox.Value }, subjectId, renderer.Render(letter), calendar?.Invoke());
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            log.LogError(exception, "A letter ({Kind}) about {SubjectId} could not be made", letter.GetType().Name, subjectId);
            return NeverMade(letter, recipient, subjectId, exception);
        }
    }

    private OutboxMail NeverMade(Letter letter, Recipient recipient, Guid? subjectId, Exception exception)
    {
        var mail = Mail(
            letter, recipient, subjectId, new RenderedLetter(OutboxMail.SubjectOfNeverMade, Text: "", Html: ""), calendar: null);
        mail.State = OutboxState.GivenUp;
        mail.LastAnswer = $"{OutboxMail.NeverMade}: {exception.GetType().Name}";
        return mail;
    }

    private OutboxMail Mail(Letter letter, Recipient recipient, Guid? subjectId, RenderedLetter rendered, CalendarPart? calendar)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return new OutboxMail
        {
            Kind = letter.GetType().Name,
            Priority = letter.Priority,
            ToName = recipient.Name,
            ToAddress = recipient.Address,
            Subject = rendered.Subject,
            Text = rendered.Text,
            Html = rendered.Html,
            CalendarMethod = calendar?.Method,
            Calendar = calendar?.Ics,
            SubjectId = subjectId,
            QueuedUtc = now,
            NextAttemptUtc = now,
        };
    }
}
