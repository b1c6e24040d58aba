using GeScheiterWeiter.Mail.Smtp;
using GeScheiterWeiter.Pages;
using GeScheiterWeiter.Privacy;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace GeScheiterWeiter.Web.Organizers.Pages.ProcessingRecord;

/// <summary>The record of processing that article 30 GDPR asks for, read from the map of personal data.</summary>
[Authorize(Policy = OrganizerPolicies.Own)]
public sealed class ProcessingRecordController(DataMap map, FixedPages pages, IOptions<MailOptions> mail) : OrganizerController
{
    [HttpGet(OrganizerPageLinks.ProcessingRecord)]
    public async Task<IActionResult> Show(CancellationToken cancellationToken) =>
        View(new ProcessingRecordPage(await pages.ReadDetailsAsync(cancellationToken), map.Entries, mail.Value.Host));
}
