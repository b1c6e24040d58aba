using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Storage;

namespace GeScheiterWeiter.Mail.Outbox;

/// <summary>
/// Where letters are put. Nothing leaves before the change it tells of is saved: the letter is a row in the same
/// transaction, and the delivery sees it only after the commit.
/// </summary>
public sealed class OutboxWriter(AppDb db, LetterRenderer renderer, OutboxSignal bell, TimeProvider clock)
{
    public void Add(Letter letter, Recipient recipient, Guid? subjectId = null, CalendarPart? calendar = null)
    {
        var rendered = renderer.Render(letter);
        var now = clock.GetUtcNow().UtcDateTime;
        db.Add(new OutboxMail
        {
            Kind = letter.GetType().Name,
            Priority = letter.Priority,
            ToName = recipient.Name,
            ToAddress = recipient.Address.Value,
            Subject = rendered.Subject,
            Text = rendered.Text,
            Html = rendered.Html,
            CalendarMethod = calendar?.Method,
            Calendar = calendar?.Ics,
            SubjectId = subjectId,
            QueuedUtc = now,
            NextAttemptUtc = now,
        });
        db.AfterCommit(bell.Ring);
    }
}
