using GeScheiterWeiter.Registrations.Import;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Registrations.Import.Result;

/// <summary>What has become of a list; as long as the list itself could have been looked at.</summary>
[Route(OrganizerRegistrationLinks.ImportResultRoute)]
[Authorize(Policy = OrganizerPolicies.Edit)]
public sealed class ImportResultController(AppDb db, ImportDesk desk) : ImportDraftController(db, desk)
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid draft, CancellationToken cancellationToken) =>
        await Desk.FindReportAsync(Edition.Id, draft, CurrentActor, cancellationToken) is { } report
            ? View(new ImportResultPage(Edition, report))
            : NoSuchDraft();
}
