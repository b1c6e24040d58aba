using GeScheiterWeiter.DataRequests;
using GeScheiterWeiter.Web.Infrastructure.Security;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Visitors.OwnData;

/// <summary>For whoever wants to know what is stored about them, without an account.</summary>
[Route(OwnDataLinks.Form)]
public sealed class OwnDataFormController(DataRequestDesk desk, SenderLimits limits) : AddressFormController(limits)
{
    [HttpGet]
    public IActionResult Show() => View(new OwnDataForm());

    [HttpPost]
    [RequestSizeLimit(LargestBody)]
    public Task<IActionResult> Create(OwnDataForm form, CancellationToken cancellationToken) =>
        TakeAsync(form, address => desk.AskAsync(address, cancellationToken), OwnDataLinks.Sent);
}
