using GeScheiterWeiter.Registrations.SelfService;
using GeScheiterWeiter.Web.Infrastructure.Security;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Visitors.Editions.LostLink;

/// <summary>For whoever has lost the personal link, also while the evening is on.</summary>
[Route(VisitorLinks.LostLink)]
public sealed class LostLinkController(LostLinkDesk desk, SenderLimits limits) : AddressFormController(limits)
{
    [HttpGet]
    public IActionResult Show() => View(new LostLinkForm());

    [HttpPost]
    [RequestSizeLimit(LargestBody)]
    public Task<IActionResult> Create(LostLinkForm form, CancellationToken cancellationToken) =>
        TakeAsync(form, address => desk.SendAsync(address, cancellationToken), VisitorLinks.LostLinkSent);
}
