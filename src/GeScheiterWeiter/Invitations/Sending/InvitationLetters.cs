using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Invitations.Letters;
using GeScheiterWeiter.Invitations.Lists;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Mail.Wordings;

namespace GeScheiterWeiter.Invitations.Sending;

/// <summary>Writes to invited people: each letter goes into the outbox of the running save, with a link of its own.</summary>
public sealed class InvitationLetters(OutboxWriter outbox, LetterWordings wordings, InvitationTokens tokens, ILinks links)
{
    private (string Source, LetterProse? Prose) _text = ("", null);

    /// <returns>The letter's id; so do the next two.</returns>
    public Guid Invited(Invitation invitation, InvitationList list, Edition edition)
    {
        var token = tokens.Issue(invitation.Id);
        return Send(invitation, edition, new Invited(
            Greeting(invitation.Name), edition.Name, GermanTime.Span(edition), TextOf(list),
            links.Invitation(token), links.InvitationOptOut(token)));
    }

    public Guid Reminded(Invitation invitation, InvitationList list, Edition edition)
    {
        var token = tokens.Issue(invitation.Id);
        return Send(invitation, edition, new InvitationReminder(
            Greeting(invitation.Name), edition.Name, GermanTime.Span(edition), TextOf(list),
            links.Invitation(token), links.InvitationOptOut(token)));
    }

    public Guid PassedOn(Invitation invitation, Invitation from, Edition edition)
    {
        var token = tokens.Issue(invitation.Id);
        return Send(invitation, edition, new InvitationPassedOn(
            from.Name.Length > 0 ? from.Name : from.Email, edition.Name, GermanTime.Span(edition), TextOf(from.List),
            links.Invitation(token), links.InvitationOptOut(token)));
    }

    /// <summary>What would be written, without a personal link.</summary>
    public RenderedLetter PreviewOf(InvitationLetterKind kind, InvitationList list, Edition edition) =>
        wordings.Render(PreviewedLetter(kind, list, edition).InColoursOf(edition), edition.Id).Letter;

    public static string Greeting(string name) => name.Length > 0 ? $"Guten Tag {name}" : "Guten Tag";

    private Letter PreviewedLetter(InvitationLetterKind kind, InvitationList list, Edition edition) => kind switch
    {
        InvitationLetterKind.First => new Invited(
            Greeting(Letter.SomebodysName), edition.Name, GermanTime.Span(edition), TextOf(list), links.Home(), links.Home()),
        InvitationLetterKind.Reminder => new InvitationReminder(
            Greeting(Letter.SomebodysName), edition.Name, GermanTime.Span(edition), TextOf(list), links.Home(), links.Home()),
    };

    /// <summary>Read once for all who stand on the list.</summary>
    private LetterProse? TextOf(InvitationList list)
    {
        if (_text.Source != list.Text.Source)
            _text = (list.Text.Source, LetterProse.Of(list.Text.Source));
        return _text.Prose;
    }

    private Guid Send(Invitation invitation, Edition edition, Letter letter) =>
        outbox.Add(letter.InColoursOf(edition), invitation.Recipient, invitation.Id, calendar: null, edition.Id);
}
