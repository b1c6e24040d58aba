using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Registrations.SignUp;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Infrastructure.Security;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Visitors.Editions.SignUp;

[Route(VisitorLinks.SignUpRoute)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SignUpController(
    AppDb db, RegistrationDesk desk, FormGuard guard, SenderLimits limits, TimeProvider clock) : VisitorController
{
    private const int LargestBody = 64 * 1024;

    [HttpGet]
    public async Task<IActionResult> Show(string edition, CancellationToken cancellationToken) =>
        await PageAsync(edition, new SignUpForm(), cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost]
    [RequestSizeLimit(LargestBody)]
    public async Task<IActionResult> Create(string edition, [Bind(Prefix = "Form")] SignUpForm form, CancellationToken cancellationToken)
    {
        var sender = guard.Examine(Request.Form);
        if (sender == FormSender.Robot)
            return Sent(edition);
        if (!limits.AllowsOneMore(HttpContext))
            return await BackAsync(edition, form, StatusCodes.Status429TooManyRequests,
                "Gerade gehen sehr viele Anmeldungen aus Ihrem Netz ein. Bitte senden Sie das Formular in einer Minute noch einmal ab.", cancellationToken);
        if (sender == FormSender.TooFast)
            return await BackAsync(edition, form, StatusCodes.Status422UnprocessableEntity,
                "Das ging sehr schnell. Bitte prüfen Sie Ihre Angaben kurz und senden Sie das Formular noch einmal ab.", cancellationToken);
        if (!ModelState.IsValid)
            return await BackAsync(edition, form, StatusCodes.Status422UnprocessableEntity, null, cancellationToken);

        return await desk.RegisterAsync(edition, form.ToSignUp(), cancellationToken) switch
        {
            SignUpOutcome.LetterSent => Sent(edition),
            SignUpOutcome.RegistrationNotOpen => await BackAsync(edition, form, StatusCodes.Status409Conflict, null, cancellationToken),
            SignUpOutcome.UnknownEdition => NotFound(),
        };
    }

    [HttpGet(VisitorLinks.SignUpSentRoute)]
    public async Task<IActionResult> LetterSent(string edition, CancellationToken cancellationToken) =>
        await PageAsync(edition, new SignUpForm(), cancellationToken) is { } page ? View(page) : NotFound();

    private LocalRedirectResult Sent(string edition) => RedirectTo(VisitorLinks.SignUpSent(edition));

    private async Task<IActionResult> BackAsync(
        string edition, SignUpForm form, int status, string? problem, CancellationToken cancellationToken)
    {
        if (await PageAsync(edition, form, cancellationToken) is not { } page)
            return NotFound();
        if (problem is not null)
            ModelState.AddModelError("", problem);
        return View(status, nameof(Show), page);
    }

    private async Task<SignUpPage?> PageAsync(string slug, SignUpForm form, CancellationToken cancellationToken)
    {
        var edition = await db.Set<Edition>().AsNoTracking().Include(e => e.Seats)
            .SingleOrDefaultAsync(e => e.Slug == slug && e.State != EditionState.Draft, cancellationToken);
        return edition is null ? null : new SignUpPage(edition, edition.PhaseAt(clock.GetUtcNow().UtcDateTime), form);
    }
}
