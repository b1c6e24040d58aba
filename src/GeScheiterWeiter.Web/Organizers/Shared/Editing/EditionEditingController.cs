using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Editions;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace GeScheiterWeiter.Web.Organizers.Shared.Editing;

/// <summary>For the editors of an edition and its things: whoever only reads stays out, and the views know the edition.</summary>
[Authorize(Policy = OrganizerPolicies.Edit)]
public abstract class EditionEditingController(AppDb db) : EditionScopedController(db)
{
    protected override Task<bool> PrepareAsync(ActionExecutingContext context)
    {
        ViewData[nameof(Edition)] = Edition;
        return base.PrepareAsync(context);
    }

    /// <summary>To the edition's page, which says what has been done.</summary>
    protected LocalRedirectResult ToEdition(string sentence)
    {
        Notice(sentence);
        return RedirectTo(OrganizerEditionLinks.Overview(Edition.Slug));
    }
}

public static class EditionInView
{
    /// <summary>The edition a page of <see cref="EditionEditingController"/> belongs to.</summary>
    public static EditionHeader Edition(this ViewDataDictionary viewData) =>
        viewData[nameof(Edition)] as EditionHeader ?? throw new InvalidOperationException("This page belongs to no edition.");
}
