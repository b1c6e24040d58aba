using GeScheiterWeiter.Mail.Smtp;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace GeScheiterWeiter.Web.Organizers.MailCheck;

/// <summary>Finds out, step by step, why letters do not leave.</summary>
[Route("admin/post-pruefen")]
public sealed class MailCheckController(GeScheiterWeiter.Mail.Smtp.MailCheck check, IOptions<MailOptions> options) : OrganizerController
{
    [HttpGet("")]
    public IActionResult Index() => View(new MailCheckPage(options.Value, null));

    /// <summary>Sends nothing and changes nothing; a POST because it knocks on another machine's door.</summary>
    [HttpPost("")]
    [Authorize(Policy = OrganizerPolicies.Edit)]
    public async Task<IActionResult> Run(CancellationToken cancellationToken) =>
        View("Index", new MailCheckPage(options.Value, await check.RunAsync(cancellationToken)));
}
