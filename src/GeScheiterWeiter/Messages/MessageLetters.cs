using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Invitations;
using GeScheiterWeiter.Invitations.Sending;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Messages.Letters;
using GeScheiterWeiter.Messages.Runs;
using GeScheiterWeiter.Registrations;

namespace GeScheiterWeiter.Messages;

/// <summary>Writes a message to one person. Each letter that leads to a page of their own has a secret of its own.</summary>
public sealed class MessageLetters(
    OutboxWriter outbox, LetterRenderer renderer, RegistrationTokens registrations, InvitationTokens invitations, ILinks links)
{
    private const string TestMark = "Probe: ";

    private const string TestRemark =
        "*Das ist eine Probe, die nur Sie bekommen haben. Persönliche Links führen darin auf die Startseite.*";

    private static readonly string[] PersonalLinks =
        [nameof(OrganizersMessage.PersonalPage), nameof(OrganizersMessage.WayIn), nameof(OrganizersMessage.GiveBack)];

    /// <param name="message">With its edition.</param>
    /// <param name="words">Of this message: read once for many.</param>
    /// <param name="person">Whose it is.</param>
    /// <returns>The letter in the outbox.</returns>
    public Guid Write(Message message, LetterTemplate words, RunRecipient person) =>
        outbox.Add(Letter(message, person, SecretFor(message, person)), person.Recipient, person.Id, words, message.ReplyTo);

    /// <summary>What somebody would read, without their personal links.</summary>
    public RenderedLetter Preview(Message message, RunRecipient person) =>
        renderer.Render(Letter(message, person, token: null), WordsOf(message));

    /// <summary>The letter as somebody would get it, to the organizer who wants to see it.</summary>
    public void Test(Message message, RunRecipient person, Recipient organizer, Guid organizerId)
    {
        var words = new LetterWords(TestMark + message.Subject, TestRemark + "\n\n" + message.Text);
        outbox.Add(
            Letter(message, person, token: null) with { IsTest = true },
            organizer, organizerId, LetterTemplate.Of(message.Group.Addressee().LetterType(), words), message.ReplyTo);
    }

    public static LetterTemplate WordsOf(Message message) =>
        LetterTemplate.Of(message.Group.Addressee().LetterType(), message.Words);

    /// <returns>Null: nothing in the letter leads to a page of their own.</returns>
    private SecretToken? SecretFor(Message message, RunRecipient person) => message.Group.Addressee() switch
    {
        Addressee.Registered => HasPersonalLink(message) ? registrations.IssueParticipation(person.Id, message.Edition) : null,
        Addressee.Invited => invitations.Issue(person.Id),
        Addressee.Speaker => null,
    };

    private static bool HasPersonalLink(Message message) =>
        PersonalLinks.Any(link => PlaceholderWords.Uses(message.Text, link));

    private MessageLetter Letter(Message message, RunRecipient person, SecretToken? token) =>
        LetterTo(message, person, token) with { Colours = EditionLetterColours.Of(message.Edition.Accent) };

    private MessageLetter LetterTo(Message message, RunRecipient person, SecretToken? token) => message.Group.Addressee() switch
    {
        Addressee.Registered => ToRegistered(message.Edition, person, token),
        Addressee.Invited => ToInvited(message.Edition, person, token),
        Addressee.Speaker => new MessageToSpeakers(
            person.Name, person.Organisation, message.Edition.Name, GermanTime.Span(message.Edition), links.Edition(message.Edition.Slug)),
    };

    private OrganizersMessage ToRegistered(Edition edition, RunRecipient person, SecretToken? token) => new(
        person.Name, person.Organisation, edition.Name,
        GermanTime.Span(edition),
        links.Edition(edition.Slug),
        token is { } page ? links.Participation(page) : links.Home(),
        token is { } wayIn ? links.WaitingRoom(wayIn) : links.Home(),
        token is { } wayOut ? links.Cancellation(wayOut) : links.Home());

    private MessageToInvited ToInvited(Edition edition, RunRecipient person, SecretToken? token) => new(
        InvitationLetters.Greeting(person.Name), edition.Name,
        GermanTime.Span(edition),
        links.Edition(edition.Slug),
        token is { } invitation ? links.Invitation(invitation) : links.Home(),
        token is { } noMore ? links.InvitationOptOut(noMore) : links.Home());
}
