using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Wordings;
using GeScheiterWeiter.Storage;
using Microsoft.Extensions.Logging;

namespace GeScheiterWeiter.Mail.Outbox;

/// <summary>
/// Where letters are put. Nothing leaves before the change it tells of is saved: the letter is a row in the same
/// transaction, and the delivery sees it only after the commit. A letter that cannot be made is no reason to take back what
/// belongs to others: it stands in the outbox, given up, with what stood in its way.
/// </summary>
public sealed class OutboxWriter(
    AppDb db, LetterWordings wordings, LetterRenderer renderer, OutboxSignal bell, TimeProvider clock, ILogger<OutboxWriter> log)
{
    /// <inheritdoc cref="Add(Letter, Recipient, Guid?, Func{CalendarPart}?, Guid?)"/>
    public Guid Add(Letter letter, Recipient recipient, Guid? subjectId = null, CalendarPart? calendar = null) =>
        Add(letter, recipient, subjectId, calendar is null ? null : () => calendar);

    /// <param name="letter">What is written.</param>
    /// <param name="recipient">To whom.</param>
    /// <param name="subjectId">What it is about.</param>
    /// <param name="calendar">Writes the calendar entry that goes with it; it is called here, so that its failure is the letter's.</param>
    /// <param name="editionId">Of which edition, which may have words of its own for it.</param>
    /// <returns>The letter's id.</returns>
    public Guid Add(Letter letter, Recipient recipient, Guid? subjectId, Func<CalendarPart>? calendar, Guid? editionId = null) =>
        Add(Made(letter, recipient, subjectId, calendar, () => wordings.Render(letter, editionId)));

    /// <param name="letter">What is written.</param>
    /// <param name="recipient">To whom.</param>
    /// <param name="subjectId">What it is about.</param>
    /// <param name="words">In which words, instead of those of its file.</param>
    /// <param name="replyTo">Where answers go, instead of where those of all letters do.</param>
    /// <returns>The letter's id.</returns>
    public Guid Add(Letter letter, Recipient recipient, Guid subjectId, LetterTemplate words, string replyTo) =>
        Add(Made(
            letter, recipient, subjectId, calendar: null,
            () => new WordedLetter(renderer.Render(letter, words), WordingId: null), replyTo));

    private Guid Add(OutboxMail mail)
    {
        db.Add(mail);
        db.AfterCommit(bell.Ring);
        return mail.Id;
    }

    private OutboxMail Made(
        Letter letter, Recipient recipient, Guid? subjectId, Func<CalendarPart>? calendar,
        Func<WordedLetter> render, string? replyTo = null)
    {
        try
        {
            return Mail(letter, recipient with { Address = recipient.Mailbox.Value }, subjectId, render(), calendar?.Invoke(), replyTo);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            log.LogError(exception, "A letter ({Kind}) about {SubjectId} could not be made", letter.GetType().Name, subjectId);
            return NeverMade(letter, recipient, subjectId, exception);
        }
    }

    private OutboxMail NeverMade(Letter letter, Recipient recipient, Guid? subjectId, Exception exception)
    {
        var nothing = new WordedLetter(new RenderedLetter(OutboxMail.SubjectOfNeverMade, Text: "", Html: ""), WordingId: null);
        var mail = Mail(letter, recipient, subjectId, nothing, calendar: null);
        mail.State = OutboxState.GivenUp;
        mail.LastAnswer = $"{OutboxMail.NeverMade}: {exception.GetType().Name}";
        return mail;
    }

    private OutboxMail Mail(
        Letter letter, Recipient recipient, Guid? subjectId, WordedLetter worded, CalendarPart? calendar, string? replyTo = null)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var rendered = worded.Letter;
        return new OutboxMail
        {
            Kind = letter.GetType().Name,
            Priority = letter.Priority,
            ToName = recipient.Name,
            ToAddress = recipient.Address,
            BroadcastDomain = letter.Priority == LetterPriority.Broadcast ? DomainPaces.DomainOf(recipient.Address) : null,
            ReplyTo = replyTo,
            WordingId = worded.WordingId,
            Subject = rendered.Subject,
            Text = rendered.Text,
            Html = rendered.Html,
            CalendarMethod = calendar?.Method,
            Calendar = calendar?.Ics,
            OneClickUnsubscribe = letter.OneClickUnsubscribe?.AbsoluteUri,
            SubjectId = subjectId,
            QueuedUtc = now,
            NextAttemptUtc = now,
        };
    }
}
