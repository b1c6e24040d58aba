using System.Globalization;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Pages;
using GeScheiterWeiter.Web.Infrastructure.PageCache;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Visitors.SecurityContact;

/// <summary>Where to report a hole (RFC 9116). Without an address in the operator's details the imprint is named.</summary>
[CachePublicly]
public sealed class SecurityContactController(FixedPages pages, AbsoluteLinks links, TimeProvider clock) : VisitorController
{
    private const int ValidForDays = 90;

    [HttpGet(VisitorLinks.SecurityContact)]
    public async Task<IActionResult> Show(CancellationToken cancellationToken)
    {
        var details = await pages.ReadDetailsAsync(cancellationToken);
        var contact = (EmailAddress.TryParse(details.Email, out var address) ? address.MailTo : links.Imprint()).AbsoluteUri;
        var expires = clock.GetUtcNow().UtcDateTime.Date.AddDays(ValidForDays)
            .ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        return Content(
            $"""
            Contact: {contact}
            Expires: {expires}
            Preferred-Languages: de, en
            Canonical: {links.To(VisitorLinks.SecurityContact)}

            """,
            "text/plain; charset=utf-8");
    }
}
