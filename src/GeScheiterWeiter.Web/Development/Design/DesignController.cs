using GeScheiterWeiter.Web.Infrastructure.Http;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Visitors.Editions;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Development.Design;

/// <summary>Every component in every state, on one page: to look at, and for the browser tests to photograph.</summary>
public sealed class DesignController(TimeProvider clock) : DevelopmentController
{
    [HttpGet(DevelopmentLinks.Design)]
    public IActionResult Show()
    {
        ModelState.AddModelError(nameof(DesignForm.Email), "Geben Sie Ihre E-Mail-Adresse ein, zum Beispiel name@stadt.example.");
        ModelState.AddModelError(nameof(DesignForm.Agreed), "Bitte stimmen Sie dem Verhaltenskodex zu.");
        return Page(nameof(Show), new DesignForm());
    }

    [HttpGet(DevelopmentLinks.DesignOfPhaseRoute)]
    public IActionResult Phase(GeScheiterWeiter.Editions.EditionPhase phase) =>
        Page(
            nameof(Phase),
            new EditionPage(
                DesignSamples.EditionIn(phase, clock.GetUtcNow().UtcDateTime), clock.GetUtcNow().UtcDateTime, DesignSamples.Talks, []));

    /// <summary>The visitors' parts are looked for where the visitors' pages are.</summary>
    private ViewResult Page(string view, object page)
    {
        ViewFolderConvention.Use(ControllerContext, "/Visitors/Editions");
        return View($"/Development/Design/{view}.cshtml", page);
    }
}
