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
    /// <returns>The letter's id; so do the next two.</returns>
    public Guid Invited(Invitation invitation, InvitationList list, Edition edition)
    {
        var token = tokens.Issue(invitation.Id);
        return Send(invitation, new Invited(
            Greeting(invitation.Name), edition.Name, GermanTime.Span(edition), list.Text,
            links.Invitation(token), links.InvitationOptOut(token)));
    }

    public Guid Reminded(Invitation invitation, InvitationList list, Edition edition)
    {
        var token = tokens.Issue(invitation.Id);
        return Send(invitation, new InvitationReminder(
            Greeting(invitation.Name), edition.Name, GermanTime.Span(edition), list.Text,
            links.Invitation(token), links.InvitationOptOut(token)));
    }

    public Guid PassedOn(Invitation invitation, Invitation from, Edition edition)
    {
        var token = tokens.Issue(invitation.Id);
        return Send(invitation, new InvitationPassedOn(
            from.Name.Length > 0 ? from.Name : from.Email, edition.Name, GermanTime.Span(edition), from.List.Text,
            links.Invitation(token), links.InvitationOptOut(token)));
    }

    /// <summary>What would be written, without a personal link.</summary>
    public RenderedLetter PreviewOf(InvitationLetterKind kind, InvitationList list, Edition edition) =>
        wordings.Render(PreviewedLetter(kind, list, edition), edition.Id).Letter;

    public static string Greeting(string name) => name.Length > 0 ? $"Guten Tag {name}" : "Guten Tag";

    private Letter PreviewedLetter(InvitationLetterKind kind, InvitationList list, Edition edition) => kind switch
    {
        InvitationLetterKind.Invitation => new Invited(
            Greeting(Letter.SomebodysName), edition.Name, GermanTime.Span(edition), list.Text, links.Home(), links.Home()),
        InvitationLetterKind.Reminder => new InvitationReminder(
            Greeting(Letter.SomebodysName), edition.Name, GermanTime.Span(edition), list.Text, links.Home(), links.Home()),
    };

    private Guid Send(Invitation invitation, Letter letter) =>
        outbox.Add(letter, invitation.Recipient, invitation.Id, calendar: null, invitation.EditionId);
}
