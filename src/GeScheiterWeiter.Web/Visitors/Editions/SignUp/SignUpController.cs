using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.FormQuestions;
using GeScheiterWeiter.Pages;
using GeScheiterWeiter.Registrations.SignUp;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.Web.Shared;
using GeScheiterWeiter.Web.Shared.Forms;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Visitors.Editions.SignUp;

[Route(VisitorLinks.SignUpRoute)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SignUpController(
    AppDb db, RegistrationDesk desk, FixedPages pages, CurrentSlugReader slugs, VisitorFormGuard guard, AskedQuestions questions,
    TimeProvider clock) : VisitorController
{
    private const int LargestBody = 256 * 1024;

    private static readonly FormRefusal NotOpen = new(StatusCodes.Status409Conflict);

    [HttpGet]
    public async Task<IActionResult> Show(string edition, CancellationToken cancellationToken) =>
        await PageAsync(edition, new SignUpForm(), cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost]
    [RequestSizeLimit(LargestBody)]
    public async Task<IActionResult> Create(string edition, [Bind(Prefix = "Form")] SignUpForm form, CancellationToken cancellationToken)
    {
        ModelState.TakeOverMeantAddress(form, "Form.Email");
        var answers = await AnswersAsync(edition, form, cancellationToken);
        if (guard.RefusalOf(Request, edition, form, ModelState.IsValid, SignUpPage.GuardWords) is { } refusal)
            return await BackAsync(edition, form, refusal, cancellationToken);
        return await RegisterAsync(edition, form, answers, cancellationToken);
    }

    private async Task<GivenAnswers?> AnswersAsync(string edition, SignUpForm form, CancellationToken cancellationToken) =>
        form.Answers.Read(await questions.OfAsync(edition, cancellationToken), ModelState, nameof(SignUpPage.Form));

    private async Task<IActionResult> RegisterAsync(
        string edition, SignUpForm form, GivenAnswers? answers, CancellationToken cancellationToken)
    {
        var signUp = form.ToSignUp() with { Answers = answers };
        return await desk.RegisterAsync(edition, signUp, cancellationToken) switch
        {
            SignUpOutcome.LetterSent => Sent(edition, signUp.Email),
            SignUpOutcome.RegistrationNotOpen => await BackAsync(edition, form, NotOpen, cancellationToken),
            SignUpOutcome.UnknownEdition => await SlugOfTodayAsync(edition, cancellationToken) is { } today
                ? await RegisterTodayAsync(today, form, cancellationToken)
                : Gone(form),
        };
    }

    /// <summary>What the edition asks is known only by its slug of today.</summary>
    private async Task<IActionResult> RegisterTodayAsync(string edition, SignUpForm form, CancellationToken cancellationToken)
    {
        var answers = await AnswersAsync(edition, form, cancellationToken);
        return ModelState.IsValid
            ? await RegisterAsync(edition, form, answers, cancellationToken)
            : await BackAsync(edition, form, new FormRefusal(StatusCodes.Status422UnprocessableEntity), cancellationToken);
    }

    private LocalRedirectResult Sent(string edition, EmailAddress address)
    {
        TempData.RememberAddress(address.Value);
        return RedirectTo(VisitorLinks.SignUpSent(edition));
    }

    private ViewResult Gone(SignUpForm form) => View(StatusCodes.Status404NotFound, nameof(Gone), form);

    private async Task<IActionResult> BackAsync(
        string edition, SignUpForm form, FormRefusal refusal, CancellationToken cancellationToken)
    {
        if (await PageAsync(edition, form, cancellationToken) is not { } page)
        {
            return await SlugOfTodayAsync(edition, cancellationToken) is { } today
                ? await BackAsync(today, form, refusal, cancellationToken)
                : Gone(form);
        }

        if (refusal.Sentence is { } sentence)
            ModelState.AddModelError("", sentence);
        return View(refusal.Status, nameof(Show), page);
    }

    /// <summary>For a form that was opened before the edition got another slug: it is not lost.</summary>
    /// <returns>Null where the edition has kept its slug, or there is none.</returns>
    private async Task<string?> SlugOfTodayAsync(string former, CancellationToken cancellationToken) =>
        await slugs.EditionAsync(former, withDrafts: false, cancellationToken) is { } today && today != former ? today : null;

    private async Task<SignUpPage?> PageAsync(string slug, SignUpForm form, CancellationToken cancellationToken)
    {
        var edition = await db.Set<Edition>().AsNoTracking().Include(e => e.Seats)
            .SingleOrDefaultAsync(e => e.Slug == slug && e.State != EditionState.Draft, cancellationToken);
        if (edition is null)
            return null;
        await ViewData.OfferTalksAsync(db, edition.Id, cancellationToken);
        await ViewData.ShowCodeOfConductAsync(pages, cancellationToken);
        ViewData.Ask(await questions.OfAsync(slug, cancellationToken));
        return new SignUpPage(edition, edition.PhaseAt(clock.GetUtcNow().UtcDateTime), form);
    }
}
