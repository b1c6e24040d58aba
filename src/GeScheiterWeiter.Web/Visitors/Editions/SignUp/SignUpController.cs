using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Registrations.SignUp;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.Web.Infrastructure.Security;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Visitors.Editions.SignUp;

[Route(VisitorLinks.SignUpRoute)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SignUpController(
    AppDb db, RegistrationDesk desk, CurrentSlugReader slugs, FormGuard guard, SenderLimits limits, TimeProvider clock) : VisitorController
{
    private const int LargestBody = 64 * 1024;

    private const string UsedForm =
        "Mit diesem Formular haben Sie eben schon jemanden angemeldet. Soll es eine weitere Anmeldung sein? "
        + "Dann senden Sie es bitte noch einmal ab.";

    [HttpGet]
    public async Task<IActionResult> Show(string edition, CancellationToken cancellationToken) =>
        await PageAsync(edition, new SignUpForm(), cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost]
    [RequestSizeLimit(LargestBody)]
    public async Task<IActionResult> Create(string edition, [Bind(Prefix = "Form")] SignUpForm form, CancellationToken cancellationToken)
    {
        var sender = guard.Examine(Request.Form, edition);
        if (!limits.AllowsOneMore(HttpContext))
            return await BackAsync(edition, form, StatusCodes.Status429TooManyRequests,
                "Gerade gehen sehr viele Anmeldungen aus Ihrem Netz ein. Bitte senden Sie das Formular in einer Minute noch einmal ab.",
                cancellationToken);
        if (Doubt(sender) is { } doubt)
            return await BackAsync(edition, form, StatusCodes.Status422UnprocessableEntity, doubt, cancellationToken);
        if (!ModelState.IsValid)
            return await BackAsync(edition, form, StatusCodes.Status422UnprocessableEntity, null, cancellationToken);

        var signUp = form.ToSignUp();
        if (!guard.TrySpend(Request.Form, signUp.Email.Normalized))
            return await BackAsync(edition, form, StatusCodes.Status422UnprocessableEntity, UsedForm, cancellationToken);

        return await RegisterAsync(edition, form, signUp, cancellationToken);
    }

    [HttpGet(VisitorLinks.SignUpSentRoute)]
    public async Task<IActionResult> LetterSent(string edition, CancellationToken cancellationToken) =>
        await PageAsync(edition, new SignUpForm(), cancellationToken) is { } page ? View(page) : NotFound();

    /// <summary>What to say to a sender who may be a robot; null to a person. Never a promise that is not kept.</summary>
    private static string? Doubt(FormSender sender) => sender switch
    {
        FormSender.Person => null,
        FormSender.TrapFilled =>
            "In einem unsichtbaren Feld dieses Formulars stand etwas, vermutlich von Ihrem Browser eingetragen. Wir haben es geleert: "
            + "Bitte senden Sie das Formular noch einmal ab.",
        FormSender.TooFast => "Das ging sehr schnell. Bitte prüfen Sie Ihre Angaben kurz und senden Sie das Formular noch einmal ab.",
        FormSender.TooOld => "Das Formular war sehr lange offen. Ihre Angaben sind noch da: Bitte senden Sie es noch einmal ab.",
    };

    private async Task<IActionResult> RegisterAsync(
        string edition, SignUpForm form, SignUpDetails signUp, CancellationToken cancellationToken) =>
        await desk.RegisterAsync(edition, signUp, cancellationToken) switch
        {
            SignUpOutcome.LetterSent => Sent(edition),
            SignUpOutcome.RegistrationNotOpen => await BackAsync(edition, form, StatusCodes.Status409Conflict, null, cancellationToken),
            SignUpOutcome.UnknownEdition => await SlugOfTodayAsync(edition, cancellationToken) is { } today
                ? await RegisterAsync(today, form, signUp, cancellationToken)
                : Gone(form),
        };

    private LocalRedirectResult Sent(string edition) => RedirectTo(VisitorLinks.SignUpSent(edition));

    private ViewResult Gone(SignUpForm form) => View(StatusCodes.Status404NotFound, nameof(Gone), form);

    private async Task<IActionResult> BackAsync(
        string edition, SignUpForm form, int status, string? problem, CancellationToken cancellationToken)
    {
        if (await PageAsync(edition, form, cancellationToken) is not { } page)
        {
            return await SlugOfTodayAsync(edition, cancellationToken) is { } today
                ? await BackAsync(today, form, status, problem, cancellationToken)
                : Gone(form);
        }

        if (problem is not null)
            ModelState.AddModelError("", problem);
        return View(status, nameof(Show), page);
    }

    /// <summary>For a form that was opened before the edition got another slug: it is not lost.</summary>
    /// <returns>Null where the edition has kept its slug, or there is none.</returns>
    private async Task<string?> SlugOfTodayAsync(string former, CancellationToken cancellationToken) =>
        await slugs.EditionAsync(former, withDrafts: false, cancellationToken) is { } today && today != former ? today : null;

    private async Task<SignUpPage?> PageAsync(string slug, SignUpForm form, CancellationToken cancellationToken)
    {
        var edition = await db.Set<Edition>().AsNoTracking().Include(e => e.Seats)
            .SingleOrDefaultAsync(e => e.Slug == slug && e.State != EditionState.Draft, cancellationToken);
        return edition is null ? null : new SignUpPage(edition, edition.PhaseAt(clock.GetUtcNow().UtcDateTime), form);
    }
}
