using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Editions.Facts;
using GeScheiterWeiter.Feedback;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Mail.Wordings;
using GeScheiterWeiter.Messages.Letters;
using GeScheiterWeiter.Messages.Runs;
using GeScheiterWeiter.Registrations;

namespace GeScheiterWeiter.Messages.Reminders;

/// <summary>Writes a reminder to one person. The preview is what would be written, without a personal link.</summary>
public sealed class ReminderLetters(OutboxWriter outbox, LetterWordings wordings, RegistrationTokens tokens, ILinks links)
{
    /// <param name="kind">Which one.</param>
    /// <param name="edition">Of which edition.</param>
    /// <param name="person">To whom.</param>
    /// <param name="feedback">Makes the links by which people say how the evening was; null where nobody is asked yet.</param>
    /// <returns>The letter in the outbox.</returns>
    public Guid Write(ReminderKind kind, Edition edition, RunRecipient person, FeedbackTokenIssuer? feedback)
    {
        var token = tokens.IssueParticipation(person.Id, edition);
        return outbox.Add(
            Letter(
                kind, edition, person.Name, links.WaitingRoom(token), links.Participation(token), links.Cancellation(token),
                feedback is null ? null : links.Feedback(feedback.TokenOf(edition.Id, person.Id))),
            person.Recipient, person.Id, calendar: null, edition.Id);
    }

    public RenderedLetter Preview(ReminderKind kind, Edition edition) =>
        wordings.Render(
            Letter(kind, edition, Mail.Letters.Letter.SomebodysName, links.Home(), links.Home(), links.Home(), links.Home()),
            edition.Id).Letter;

    private Letter Letter(ReminderKind kind, Edition edition, string name, Uri wayIn, Uri personalPage, Uri giveBack, Uri? feedback)
    {
        var when = GermanTime.Span(edition);
        var programme = links.Edition(edition.Slug);
        Letter letter = kind switch
        {
            ReminderKind.Ahead => new EveningTomorrow(name, edition.Name, when, wayIn, programme, giveBack, edition.Facts.InOneSentence()),
            ReminderKind.Shortly => new EveningBegins(name, edition.Name, when, wayIn, personalPage),
            ReminderKind.Thanks => new EveningOver(
                name, edition.Name, programme, personalPage,
                feedback ?? throw new ArgumentNullException(nameof(feedback), "Whoever is thanked is asked how it was.")),
        };
        return letter.InColoursOf(edition);
    }
}
