using GeScheiterWeiter.Certificates;
using GeScheiterWeiter.Web.Infrastructure.Security;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Visitors.Editions.Certificates;

/// <summary>
/// Says of a code and a name together whether we have vouched for them. Computed, not looked up: nothing about anybody is stored for it.
/// </summary>
[Route(VisitorLinks.CertificateCheck)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class CertificatesController(CertificateReader certificates, SenderLimits limits) : VisitorController
{
    private const int LargestBody = 8 * 1024;

    [HttpGet]
    public IActionResult Show() => View(new CertificatePage(new CertificateForm()));

    /// <summary>The answer stands on the page itself: it is told to whoever asks, and kept nowhere to be told again.</summary>
    [HttpPost]
    [RequestSizeLimit(LargestBody)]
    public async Task<IActionResult> Check([Bind(Prefix = "Form")] CertificateForm form, CancellationToken cancellationToken)
    {
        if (!limits.AllowsOneMore(HttpContext))
            return TooMany(nameof(Show), new CertificatePage(form));
        if (!ModelState.IsValid)
            return Unprocessable(nameof(Show), new CertificatePage(form));
        return View(
            nameof(Show),
            new CertificatePage(form, IsAnswered: true, await certificates.FindCertifiedAsync(form.Code, form.Name, cancellationToken)));
    }
}
