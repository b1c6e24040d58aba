using GeScheiterWeiter.Common;
using GeScheiterWeiter.FormQuestions;
using GeScheiterWeiter.Invitations;
using GeScheiterWeiter.Invitations.Answers;
using GeScheiterWeiter.Pages;
using GeScheiterWeiter.Registrations.SelfService;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Shared;
using GeScheiterWeiter.Web.Shared.Forms;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Attendees.MyInvitation;

/// <summary>
/// The mailed link shows what, when and the choices; only a button answers. Mail gateways open links, but press no buttons.
/// </summary>
[Route(InvitedLinks.InvitationRoute)]
public sealed class MyInvitationController(
    AppDb db, AcceptanceDesk acceptance, RefusalDesk refusal, PassOnDesk passing, InvitedPeople people, FixedPages pages,
    InvitationTokens invitations, AskedQuestions questions, TimeProvider clock)
    : InvitedController(db, people, pages, questions, clock)
{
    private const int LargestBody = 256 * 1024;

    private readonly AskedQuestions _questions = questions;

    [HttpGet]
    public async Task<IActionResult> Show(string token, CancellationToken cancellationToken) =>
        await PageAsync(token, cancellationToken) is { } page ? View(page) : LinkGone();

    [HttpPost(InvitedLinks.AcceptRoute)]
    [RequestSizeLimit(LargestBody)]
    public async Task<IActionResult> Accept(
        string token, [Bind(Prefix = nameof(MyInvitationPage.Acceptance))] AcceptanceForm form, CancellationToken cancellationToken)
    {
        if (!SecretToken.TryParse(token, out var secret))
            return LinkGone();
        var asked = await invitations.EditionOfAsync(secret, cancellationToken) is { } edition
            ? await _questions.OfAsync(edition, cancellationToken)
            : [];
        var answers = form.Answers.Read(asked, ModelState, nameof(MyInvitationPage.Acceptance));
        if (!ModelState.IsValid)
            return await BackAsync(token, page => page with { Acceptance = form }, cancellationToken);

        var answer = await acceptance.AcceptAsync(secret, form.ToSignUp() with { Answers = answers }, cancellationToken);
        return answer.Outcome switch
        {
            AcceptanceOutcome.Accepted when answer.PersonalPage is { } personalPage =>
                RedirectTo(AttendeeLinks.MyRegistration(personalPage.ToString())),
            AcceptanceOutcome.AlreadyRegistered when answer.PersonalPage is { } personalPage =>
                ToMyRegistration(personalPage.ToString(), News.AlreadyConfirmed),
            AcceptanceOutcome.UnknownLink => LinkGone(),
            AcceptanceOutcome.Accepted or AcceptanceOutcome.AlreadyRegistered or AcceptanceOutcome.NotOpen => Back(token),
        };
    }

    [HttpPost(InvitedLinks.ReservedSeatRoute)]
    public async Task<IActionResult> TakeReservedSeat(string token, CancellationToken cancellationToken)
    {
        if (!SecretToken.TryParse(token, out var secret))
            return LinkGone();

        return await acceptance.TakeReservedSeatAsync(secret, cancellationToken) switch
        {
            MoveUpOutcome.Seated => await NoticeAsync(
                token, "Der freigehaltene Platz ist Ihrer. Die E-Mail mit allem Weiteren ist unterwegs.", cancellationToken),
            MoveUpOutcome.NothingKept => Back(token),
            MoveUpOutcome.UnknownLink => LinkGone(),
        };
    }

    [HttpPost(InvitedLinks.DeclineRoute)]
    [RequestSizeLimit(LargestBody)]
    public async Task<IActionResult> Decline(
        string token, [Bind(Prefix = nameof(MyInvitationPage.Refusal))] RefusalForm form, CancellationToken cancellationToken)
    {
        if (!SecretToken.TryParse(token, out var secret))
            return LinkGone();
        if (!ModelState.IsValid)
            return await BackAsync(token, page => page with { Refusal = form }, cancellationToken);

        return await refusal.DeclineAsync(secret, form.Answer, cancellationToken) switch
        {
            InvitationRefusalOutcome.Declined or InvitationRefusalOutcome.NotOpen => Back(token),
            InvitationRefusalOutcome.UnknownLink => LinkGone(),
        };
    }

    [HttpPost(InvitedLinks.PassOnRoute)]
    [RequestSizeLimit(LargestBody)]
    public async Task<IActionResult> PassOn(
        string token, [Bind(Prefix = nameof(MyInvitationPage.PassOn))] PassOnForm form, CancellationToken cancellationToken)
    {
        if (!SecretToken.TryParse(token, out var secret))
            return LinkGone();
        if (!ModelState.IsValid || !EmailAddress.TryParse(form.Email, out var colleague))
            return await BackAsync(token, page => page with { PassOn = form }, cancellationToken);

        return await passing.PassOnAsync(secret, colleague, cancellationToken) switch
        {
            PassOnOutcome.PassedOn or PassOnOutcome.NotOpen => Back(token),
            PassOnOutcome.OwnAddress => await OwnAddressAsync(token, form, cancellationToken),
            PassOnOutcome.UnknownLink => LinkGone(),
        };
    }

    [HttpPost(InvitedLinks.PersonalLinkRoute)]
    public async Task<IActionResult> SendPersonalLink(string token, CancellationToken cancellationToken)
    {
        if (!SecretToken.TryParse(token, out var secret))
            return LinkGone();

        return await acceptance.SendPersonalLinkAsync(secret, cancellationToken) switch
        {
            ResendOutcome.Sent => await NoticeAsync(token, "Die E-Mail mit Ihrem persönlichen Link ist unterwegs.", cancellationToken),
            ResendOutcome.CoolingDown => await NoticeAsync(
                token, "Wir haben Ihnen eben erst geschrieben. In fünf Minuten schicken wir die E-Mail gern noch einmal.",
                cancellationToken),
            ResendOutcome.NothingToSend => Back(token),
            ResendOutcome.UnknownLink => LinkGone(),
        };
    }

    private Task<IActionResult> OwnAddressAsync(string token, PassOnForm form, CancellationToken cancellationToken)
    {
        ModelState.AddModelError(
            $"{nameof(MyInvitationPage.PassOn)}.{nameof(form.Email)}", "Das ist Ihre eigene Adresse: Diese Einladung haben Sie schon.");
        return BackAsync(token, page => page with { PassOn = form }, cancellationToken);
    }

    private async Task<IActionResult> NoticeAsync(string token, string sentence, CancellationToken cancellationToken) =>
        await PageAsync(token, cancellationToken) is { } page ? View(nameof(Show), page with { Notice = sentence }) : LinkGone();
}
