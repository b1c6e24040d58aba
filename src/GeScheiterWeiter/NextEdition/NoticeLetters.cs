using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.NextEdition.Letters;

namespace GeScheiterWeiter.NextEdition;

/// <summary>Writes to whoever has left an address: each letter goes into the outbox of the running save.</summary>
public sealed class NoticeLetters(OutboxWriter outbox, LetterRenderer renderer, NoticeTokens tokens, ILinks links)
{
    public void AskToConfirm(NoticeRequest request) => Send(request, AskingToConfirm(tokens.Issue(request)));

    public void AlreadyNoted(NoticeRequest request) => Send(request, new NoticeNoted(links.NoticeEnd(tokens.Issue(request))));

    /// <summary>Takes as much work as a letter, for nobody.</summary>
    public void Spare() => renderer.Render(AskingToConfirm(SecretToken.Create()));

    /// <summary>The one letter that was asked for.</summary>
    public void Opened(NoticeRequest request, Edition edition) =>
        Send(request, new RegistrationOpened(
            edition.Name, GermanTime.Span(edition), links.Edition(edition.Slug), links.SignUp(edition.Slug), links.NextEdition())
            .InColoursOf(edition));

    private NoticeRequested AskingToConfirm(SecretToken token) => new(links.Notice(token), links.NoticeEnd(token));

    private void Send(NoticeRequest request, Letter letter) => outbox.Add(letter, request.Recipient, request.Id);
}
