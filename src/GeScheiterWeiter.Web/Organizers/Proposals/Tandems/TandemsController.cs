using GeScheiterWeiter.Proposals.Tandems;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Proposals.Tandems;

/// <summary>Who looks for the other side, and the form that introduces two.</summary>
[Route(OrganizerProposalLinks.Tandems)]
public sealed class TandemsController(AppDb db, TandemIntroductionDesk desk, AccessLog accessLog, TimeProvider clock) : OrganizerController
{
    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancellationToken)
    {
        await accessLog.OfTandemWishesAsync(CurrentActor, cancellationToken);
        return View(await PageAsync(cancellationToken));
    }

    [HttpPost]
    [Authorize(Policy = OrganizerPolicies.Edit)]
    public async Task<IActionResult> Create(
        [FromForm(Name = "verwaltung")] Guid? administration, [FromForm(Name = "dienstleister")] Guid? provider,
        CancellationToken cancellationToken)
    {
        if (administration is not { } first || provider is not { } second)
            return await AgainAsync("Bitte wählen Sie auf jeder Seite eine Person aus.", cancellationToken);

        return await desk.IntroduceAsync(first, second, CurrentActor, cancellationToken) switch
        {
            TandemIntroductionOutcome.Done => Asked(),
            TandemIntroductionOutcome.NotLooking => await AgainAsync(
                "Eine der beiden Personen sucht inzwischen nicht mehr.", cancellationToken),
            TandemIntroductionOutcome.NoTandem => await AgainAsync(
                "Ein Tandem sind zwei Menschen aus zwei Vorschlägen, je einer von jeder Seite.", cancellationToken),
            TandemIntroductionOutcome.Known => await AgainAsync("Diese beiden haben wir schon einmal gefragt.", cancellationToken),
        };
    }

    private LocalRedirectResult Asked()
    {
        Notice("Beide bekommen eine E-Mail. Sagen beide Ja, machen wir sie bekannt; von einem Nein erfährt niemand.");
        return RedirectTo(OrganizerProposalLinks.Tandems);
    }

    private async Task<IActionResult> AgainAsync(string sentence, CancellationToken cancellationToken)
    {
        ModelState.AddModelError("", sentence);
        return Unprocessable(nameof(Show), await PageAsync(cancellationToken));
    }

    private Task<TandemsPage> PageAsync(CancellationToken cancellationToken) =>
        TandemsPage.ReadAsync(db, clock.GetUtcNow().UtcDateTime, cancellationToken);
}
