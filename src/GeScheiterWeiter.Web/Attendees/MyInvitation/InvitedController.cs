using GeScheiterWeiter.Common;
using GeScheiterWeiter.FormQuestions;
using GeScheiterWeiter.Invitations.Answers;
using GeScheiterWeiter.Pages;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Shared.Forms;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Attendees.MyInvitation;

/// <summary>For whoever holds a mailed invitation. Every answer leads back to its one page, which says how things stand.</summary>
public abstract class InvitedController(
    AppDb db, InvitedPeople people, FixedPages pages, AskedQuestions questions, TimeProvider clock) : PersonalController
{
    protected async Task<MyInvitationPage?> PageAsync(string token, CancellationToken cancellationToken)
    {
        if (!SecretToken.TryParse(token, out var secret) || await people.FindAsync(secret, cancellationToken) is not { } person)
            return null;
        await ViewData.OfferTalksAsync(db, person.Invitation.EditionId, cancellationToken);
        await ViewData.ShowCodeOfConductAsync(pages, cancellationToken);
        ViewData.Ask(await questions.OfAsync(person.Invitation.EditionId, cancellationToken));
        return new MyInvitationPage(token, person, clock.GetUtcNow().UtcDateTime);
    }

    protected LocalRedirectResult Back(string token) => RedirectTo(InvitedLinks.Invitation(token));

    /// <summary>A form on the invitation's page is wrong: the page comes back with what was typed.</summary>
    protected async Task<IActionResult> BackAsync(
        string token, Func<MyInvitationPage, MyInvitationPage> withForm, CancellationToken cancellationToken) =>
        await PageAsync(token, cancellationToken) is { } page ? Unprocessable("Show", withForm(page)) : LinkGone();
}
