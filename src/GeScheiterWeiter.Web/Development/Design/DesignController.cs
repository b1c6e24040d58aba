using GeScheiterWeiter.Web.Visitors.Editions;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Development.Design;

/// <summary>Every component in every state, on one page: to look at, and for the browser tests to photograph.</summary>
[Area("Visitors")]
public sealed class DesignController(TimeProvider clock) : DevelopmentController
{
    [HttpGet("/development/design")]
    public IActionResult Index()
    {
        ModelState.AddModelError(nameof(DesignForm.Email), "Geben Sie Ihre E-Mail-Adresse ein, zum Beispiel name@stadt.example.");
        ModelState.AddModelError(nameof(DesignForm.Agreed), "Bitte stimmen Sie dem Verhaltenskodex zu.");
        return View("/Development/Design/Index.cshtml", new DesignForm());
    }

    [HttpGet("/development/design/ausgabe/{phase}")]
    public IActionResult Phase(GeScheiterWeiter.Editions.EditionPhase phase) =>
        View("/Development/Design/Phase.cshtml", new EditionPage(DesignSamples.EditionIn(phase, clock.GetUtcNow().UtcDateTime), clock.GetUtcNow().UtcDateTime, DesignSamples.Talks, []));
}
