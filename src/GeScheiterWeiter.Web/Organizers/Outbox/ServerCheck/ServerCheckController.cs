using GeScheiterWeiter.Mail.Smtp;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace GeScheiterWeiter.Web.Organizers.Outbox.ServerCheck;

/// <summary>Finds out, step by step, why letters do not leave.</summary>
[Route(OrganizerOutboxLinks.ServerCheck)]
public sealed class ServerCheckController(GeScheiterWeiter.Mail.Smtp.MailCheck check, IOptions<MailOptions> options) : OrganizerController
{
    [HttpGet]
    public IActionResult Show() => View(new ServerCheckPage(options.Value, null));

    /// <summary>Sends nothing and changes nothing; a POST because it knocks on another machine's door.</summary>
    [HttpPost]
    [Authorize(Policy = OrganizerPolicies.Edit)]
    public async Task<IActionResult> Run(CancellationToken cancellationToken) =>
        View(nameof(Show), new ServerCheckPage(options.Value, await check.RunAsync(cancellationToken)));
}
