using GeScheiterWeiter.FormQuestions;
using GeScheiterWeiter.Invitations.Codes;
using GeScheiterWeiter.Pages;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Infrastructure.Security;
using GeScheiterWeiter.Web.Shared;
using GeScheiterWeiter.Web.Shared.Forms;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Visitors.Editions.SignUp.ByCode;

/// <summary>
/// The code of an invitation list, as it was printed or sent around. It is short enough to be typed, so whoever tries others is slowed down
/// like a sender of forms; who comes with a good one is not, however many sit behind one address.
/// </summary>
[Route(InvitedLinks.CodeRoute)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class CodeSignUpController(
    AppDb db, InvitationCodes codes, CodeSignUpDesk desk, FixedPages pages, VisitorFormGuard guard, SenderLimits limits,
    AskedQuestions questions, TimeProvider clock)
    : VisitorController
{
    private const int LargestBody = 256 * 1024;

    private static readonly FormRefusal NotOpen = new(StatusCodes.Status409Conflict);

    [HttpGet]
    public async Task<IActionResult> Show(string code, CancellationToken cancellationToken)
    {
        var form = new SignUpForm();
        if (!limits.WouldAllowOneMore(HttpContext))
            return TooMany(form);
        return await PageAsync(code, form, cancellationToken) is { } page ? View(page) : Unknown(form);
    }

    [HttpPost]
    [RequestSizeLimit(LargestBody)]
    public async Task<IActionResult> Create(string code, [Bind(Prefix = "Form")] SignUpForm form, CancellationToken cancellationToken)
    {
        // Before the code is looked up: the answer tells nothing about it.
        if (!limits.WouldAllowOneMore(HttpContext))
            return TooMany(form);
        ModelState.TakeOverMeantAddress(form, "Form.Email");
        if (await PageAsync(code, form, cancellationToken) is not { } page)
            return Unknown(form);
        var answers = form.Answers.Read(ViewData.Asked(), ModelState, nameof(SignUpPage.Form));
        if (guard.RefusalOf(Request, page.SignUp.GuardName, form, ModelState.IsValid, SignUpPage.GuardWords) is { } refusal)
            return Back(page, refusal);

        return await desk.RegisterAsync(code, form.ToSignUp() with { Answers = answers }, cancellationToken) switch
        {
            CodeSignUpOutcome.LetterSent => Sent(page, form),
            CodeSignUpOutcome.NotOpen => Back(page, NotOpen),
            CodeSignUpOutcome.UnknownCode => Unknown(form),
        };
    }

    private LocalRedirectResult Sent(CodeSignUpPage page, SignUpForm form)
    {
        TempData.RememberAddress(form.Email);
        return RedirectTo(InvitedLinks.CodeSent(page.PrintedCode));
    }

    private ViewResult Back(CodeSignUpPage page, FormRefusal refusal)
    {
        if (refusal.Sentence is { } sentence)
            ModelState.AddModelError("", sentence);
        return View(refusal.Status, nameof(Show), page);
    }

    private ViewResult TooMany(SignUpForm form) => View(StatusCodes.Status429TooManyRequests, nameof(TooMany), form.Written());

    private ViewResult Unknown(SignUpForm form) => limits.AllowsOneMore(HttpContext)
        ? View(StatusCodes.Status404NotFound, nameof(Unknown), form.Written())
        : TooMany(form);

    private async Task<CodeSignUpPage?> PageAsync(string typed, SignUpForm form, CancellationToken cancellationToken)
    {
        if (await codes.FindAsync(typed, cancellationToken) is not { } code)
            return null;
        await ViewData.OfferTalksAsync(db, code.List.EditionId, cancellationToken);
        await ViewData.ShowCodeOfConductAsync(pages, cancellationToken);
        ViewData.Ask(await questions.OfAsync(code.List.EditionId, cancellationToken));
        return new CodeSignUpPage(code, form, clock.GetUtcNow().UtcDateTime);
    }
}
