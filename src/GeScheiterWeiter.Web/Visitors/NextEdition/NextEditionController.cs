using GeScheiterWeiter.NextEdition;
using GeScheiterWeiter.Web.Infrastructure.Security;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Visitors.NextEdition;

/// <summary>Where an address is left for the next edition.</summary>
[Route(VisitorLinks.NextEdition)]
public sealed class NextEditionController(NoticeDesk desk, SenderLimits limits) : AddressFormController(limits)
{
    [HttpGet]
    public IActionResult Show() => View(new NextEditionForm());

    [HttpPost]
    [RequestSizeLimit(LargestBody)]
    public Task<IActionResult> Create(NextEditionForm form, CancellationToken cancellationToken) =>
        TakeAsync(form, address => desk.LeaveAsync(address, cancellationToken), VisitorLinks.NextEditionSent);
}
