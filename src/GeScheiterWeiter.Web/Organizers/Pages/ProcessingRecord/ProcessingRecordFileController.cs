using GeScheiterWeiter.Mail.Smtp;
using GeScheiterWeiter.Pages;
using GeScheiterWeiter.Privacy;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace GeScheiterWeiter.Web.Organizers.Pages.ProcessingRecord;

/// <summary>The same for a spreadsheet.</summary>
[Authorize(Policy = OrganizerPolicies.Own)]
public sealed class ProcessingRecordFileController(DataMap map, FixedPages pages, IOptions<MailOptions> mail) : OrganizerController
{
    [HttpGet(OrganizerPageLinks.ProcessingRecordFile)]
    public async Task<IActionResult> Show(CancellationToken cancellationToken)
    {
        var page = new ProcessingRecordPage(await pages.ReadDetailsAsync(cancellationToken), map.Entries, mail.Value.Host);
        return File(await ProcessingRecordCsv.WriteAsync(page, cancellationToken), "text/csv; charset=utf-8", "verzeichnis.csv");
    }
}
