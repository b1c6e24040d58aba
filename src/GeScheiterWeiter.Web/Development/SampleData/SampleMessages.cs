using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Mail.Runs;
using GeScheiterWeiter.Messages;
using GeScheiterWeiter.Messages.Letters;
using GeScheiterWeiter.Messages.Runs;
using GeScheiterWeiter.Registrations;

namespace GeScheiterWeiter.Web.Development.SampleData;

/// <summary>
/// Messages to the people of an edition: one that is done, one held up in the middle, so that it can be looked at and let go on,
/// and drafts: to those who have a seat, who are invited, who speak.
/// </summary>
internal static class SampleMessages
{
    /// <param name="edition">Whose people they go to.</param>
    /// <param name="people">Those with a seat, at least five.</param>
    /// <param name="letters">Writes them.</param>
    /// <param name="nowUtc">Now.</param>
    public static IEnumerable<object> To(
        Edition edition, IReadOnlyList<Registration> people, MessageLetters letters, DateTime nowUtc)
    {
        var done = Message(
            edition, "{{Name}}, das Programm steht", SampleTexts.ProgrammeMessage, MessageState.Finished, nowUtc.AddDays(-3));
        done.WrittenUtc = done.EndedUtc = done.SendUtc;
        var paused = Message(
            edition, "{{Name}}, was möchten Sie fragen?", SampleTexts.QuestionsMessage, MessageState.Paused, nowUtc.AddHours(-1));
        var draft = Message(edition, "Danke für den Abend", SampleTexts.ThanksMessage, MessageState.Draft, nowUtc);
        var recipients = people.Select(RunRecipient.FromRegistration.Compile()).ToList();
        return
        [
            done, paused, draft, .. ToOthers(edition, nowUtc),
            .. recipients.SkipLast(1).SelectMany(person => Letter(letters, done, person, OutboxState.Sent)),
            .. Letter(letters, done, recipients[^1], OutboxState.Sent, returnStatus: "5.1.1"),
            .. recipients.Take(2).SelectMany(person => Letter(letters, paused, person, OutboxState.Sent)),
            .. recipients.Skip(2).Take(3).SelectMany(person => Letter(letters, paused, person, OutboxState.Held)),
        ];
    }

    private static IEnumerable<Message> ToOthers(Edition edition, DateTime nowUtc)
    {
        var invited = Message(edition, "Haben Sie schon überlegt?", SampleTexts.InvitedMessage, MessageState.Draft, nowUtc.AddMinutes(-1));
        invited.Group = MessageGroup.Invited;
        var speakers = Message(edition, "So läuft der Abend ab", SampleTexts.SpeakersMessage, MessageState.Draft, nowUtc.AddMinutes(-2));
        speakers.Group = MessageGroup.Speakers;
        return [invited, speakers];
    }

    private static Message Message(Edition edition, string subject, string text, MessageState state, DateTime atUtc) => new()
    {
        EditionId = edition.Id,
        Edition = edition,
        Subject = subject,
        Text = text,
        ReplyTo = "abend@gescheiterweiter.example",
        State = state,
        CreatedUtc = atUtc,
        SendUtc = state == MessageState.Draft ? null : atUtc,
    };

    private static IEnumerable<object> Letter(
        MessageLetters letters, Message message, RunRecipient person, OutboxState state, string? returnStatus = null)
    {
        var letter = letters.Preview(message, person);
        var mail = new OutboxMail
        {
            Kind = nameof(OrganizersMessage),
            Priority = LetterPriority.Broadcast,
            ToName = person.Name,
            ToAddress = person.Email,
            BroadcastDomain = DomainPaces.DomainOf(person.Email),
            ReplyTo = message.ReplyTo,
            Subject = letter.Subject,
            Text = letter.Text,
            Html = letter.Html,
            SubjectId = person.Id,
            QueuedUtc = message.CreatedUtc,
            NextAttemptUtc = message.CreatedUtc,
            State = state,
            SentUtc = state == OutboxState.Sent ? message.CreatedUtc : null,
            Attempts = state == OutboxState.Sent ? 1 : 0,
            ReturnedUtc = returnStatus is null ? null : message.CreatedUtc.AddMinutes(5),
            ReturnStatus = returnStatus,
        };
        return [mail, new RunLetter { RunId = message.Id, SubjectId = person.Id, MailId = mail.Id }];
    }
}
