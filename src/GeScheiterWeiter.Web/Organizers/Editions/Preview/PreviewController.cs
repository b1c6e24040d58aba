using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Infrastructure.Http;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Editions.Preview;

/// <summary>
/// The pages of an edition as visitors will see them: the visitors' own views, drafts included, and above them a way back.
/// </summary>
public abstract class PreviewController(AppDb db) : EditionScopedController(db)
{
    /// <summary>Views and their parts are looked for where the visitors' are.</summary>
    protected ViewResult AsVisitorsSee(string folder, object page, string? backTo = null)
    {
        ViewData["BackTo"] = backTo ?? OrganizerEditionLinks.Overview(Edition.Slug);
        ViewFolderConvention.Use(ControllerContext, folder);
        return View("Show", page);
    }
}
