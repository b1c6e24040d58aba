using GeScheiterWeiter.Barriers;
using GeScheiterWeiter.Web.Infrastructure.Security;
using GeScheiterWeiter.Web.Shared;
using GeScheiterWeiter.Web.Shared.Forms;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Visitors.Pages.ReportBarrier;

/// <summary>Where somebody says what they cannot use. The statement itself is cached for everybody, so the form stands here.</summary>
[Route(VisitorLinks.ReportBarrier)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ReportBarrierController(BarrierReportDesk desk, VisitorFormGuard guard) : VisitorController
{
    public const string GuardName = "barriere";

    private const int LargestBody = 64 * 1024;

    private static readonly GuardWords Words = new(
        "Gerade gehen sehr viele Meldungen aus Ihrem Netz ein. Bitte senden Sie das Formular in einer Minute noch einmal ab.",
        "Mit diesem Formular haben Sie eben schon etwas gemeldet. Soll es noch eine Meldung sein? "
        + "Dann senden Sie es bitte noch einmal ab.");

    [HttpGet]
    public IActionResult Show() => View(new BarrierForm());

    [HttpPost]
    [RequestSizeLimit(LargestBody)]
    public async Task<IActionResult> Create(BarrierForm form, CancellationToken cancellationToken)
    {
        ModelState.TakeOverMeantAddress(form, nameof(form.Email));
        var sender = ModelState.IsValid && form.AddressToAskAbout() is null ? form.Print() : null;
        if (guard.RefusalOf(Request, GuardName, sender, Words) is { } refusal)
            return Refused(form, refusal);

        TempData.Keep(await desk.ReportAsync(form.ToDraft(FormGuard.KeyOf(Request.Form)), cancellationToken));
        TempData.RememberAddress(form.Email);
        return RedirectTo(VisitorLinks.BarrierReported);
    }

    private ViewResult Refused(BarrierForm form, FormRefusal refusal)
    {
        if (refusal.Sentence is { } sentence)
            ModelState.AddModelError("", sentence);
        return View(refusal.Status, nameof(Show), form);
    }
}
