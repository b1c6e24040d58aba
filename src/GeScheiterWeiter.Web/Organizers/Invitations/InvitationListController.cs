using GeScheiterWeiter.Invitations.Lists;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Editions;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Invitations;

/// <summary>For pages below <c>/admin/ausgaben/{edition}/einladungen/{list}</c>: one of another edition is not found.</summary>
public abstract class InvitationListController(AppDb db) : EditionScopedController(db)
{
    private readonly AppDb _db = db;
    private InvitationList? _list;

    protected InvitationList List => _list ?? throw new InvalidOperationException("The list is known once the action runs.");

    protected InvitationListHeader Header => new(Edition, List);

    protected override async Task<bool> PrepareAsync(ActionExecutingContext context)
    {
        var id = context.RouteData.IdOf("list");
        _list = await _db.Set<InvitationList>().AsNoTracking()
            .SingleOrDefaultAsync(l => l.Id == id && l.EditionId == Edition.Id, context.HttpContext.RequestAborted);
        return _list is not null;
    }

    /// <summary>To the list, which says what has been done.</summary>
    protected LocalRedirectResult ToList(string sentence)
    {
        Notice(sentence);
        return RedirectTo(OrganizerInvitationLinks.Details(Edition.Slug, List.Id));
    }
}
