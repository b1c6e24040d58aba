using GeScheiterWeiter.Certificates;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Web.Shared;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Attendees.MyCertificate;

[Route(AttendeeLinks.CertificateRoute)]
public sealed class MyCertificateController(
    CertificateDesk desk, CertificateReader certificates, RegistrationTokens tokens, AbsoluteLinks links, TimeProvider clock)
    : AttendeeController(tokens, clock)
{
    [HttpGet]
    public async Task<IActionResult> Show(string token, CancellationToken cancellationToken)
    {
        if (await FindAsync(token, cancellationToken) is not { } registration)
            return LinkGone();
        return View(new MyCertificatePage(
            token, registration, await certificates.ReadAsync(registration, cancellationToken), links.CertificateCheck(), NowUtc,
            TempData.Told<CertificateNews>()));
    }

    /// <summary>The file is made anew each time, and kept nowhere.</summary>
    [HttpGet(AttendeeLinks.CertificateFileRoute)]
    public async Task<IActionResult> Download(string token, CancellationToken cancellationToken)
    {
        if (await FindAsync(token, cancellationToken) is not { } registration)
            return LinkGone();
        if (await certificates.ReadAsync(registration, cancellationToken) is not { IssuedUtc: not null } certificate)
            return NotFound();
        return File(
            CertificatePdf.Render(certificate, links.CertificateCheck()), "application/pdf",
            $"teilnahmebescheinigung-{registration.Edition.Slug}.pdf");
    }

    /// <param name="token">Of the registration.</param>
    /// <param name="name">The name the person has looked at: no other is certified.</param>
    /// <param name="cancellationToken">Cancels.</param>
    [HttpPost]
    public async Task<IActionResult> Create(string token, [FromForm(Name = "name")] string? name, CancellationToken cancellationToken)
    {
        if (!SecretToken.TryParse(token, out var secret))
            return LinkGone();

        return await desk.IssueAsync(secret, name, cancellationToken) switch
        {
            CertificateOutcome.Issued => Back(token, CertificateNews.Issued),
            CertificateOutcome.OtherName => Back(token, CertificateNews.OtherName),
            CertificateOutcome.NotForThem => Back(token, CertificateNews.None),
            CertificateOutcome.UnknownLink => LinkGone(),
        };
    }

    private LocalRedirectResult Back(string token, CertificateNews news)
    {
        TempData.Tell(news);
        return RedirectTo(AttendeeLinks.Certificate(token));
    }
}
