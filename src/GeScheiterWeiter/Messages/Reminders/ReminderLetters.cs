using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Editions.Facts;
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
    /// <returns>The letter in the outbox.</returns>
    public Guid Write(ReminderKind kind, Edition edition, RunRecipient person)
    {
        var token = tokens.IssueParticipation(person.Id, edition);
        return outbox.Add(
            Letter(kind, edition, person.Name, links.WaitingRoom(token), links.Participation(token), links.Cancellation(token)),
            person.Recipient, person.Id, calendar: null, edition.Id);
    }

    public RenderedLetter Preview(ReminderKind kind, Edition edition) =>
        wordings.Render(
            Letter(kind, edition, Mail.Letters.Letter.SomebodysName, links.Home(), links.Home(), links.Home()), edition.Id).Letter;

    private Letter Letter(ReminderKind kind, Edition edition, string name, Uri wayIn, Uri personalPage, Uri giveBack)
    {
        var when = GermanTime.Span(edition);
        var programme = links.Edition(edition.Slug);
        Letter letter = kind switch
        {
            ReminderKind.Ahead => new EveningTomorrow(name, edition.Name, when, wayIn, programme, giveBack, edition.Facts.InOneSentence()),
            ReminderKind.Shortly => new EveningBegins(name, edition.Name, when, wayIn, personalPage),
            ReminderKind.Thanks => new EveningOver(name, edition.Name, programme, personalPage),
        };
        return letter.InColoursOf(edition);
    }
}
