using GeScheiterWeiter.Messages;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Editions;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Messages;

/// <summary>For pages below <c>/admin/ausgaben/{edition}/nachrichten/{message}</c>: one of another edition is not found.</summary>
public abstract class MessageScopedController(AppDb db) : EditionScopedController(db)
{
    private readonly AppDb _db = db;
    private Message? _message;

    /// <summary>As it was when the request came.</summary>
    protected Message Message => _message ?? throw new InvalidOperationException("The message is known once the action runs.");

    protected override async Task<bool> PrepareAsync(ActionExecutingContext context)
    {
        ViewData[nameof(Edition)] = Edition;
        var id = context.RouteData.IdOf("message");
        _message = await _db.Set<Message>().AsNoTracking().Include(m => m.Edition)
            .SingleOrDefaultAsync(m => m.Id == id && m.EditionId == Edition.Id, context.HttpContext.RequestAborted);
        return _message is not null;
    }

    /// <summary>To the message, which says what has been done.</summary>
    protected LocalRedirectResult ToMessage(string sentence)
    {
        Notice(sentence);
        return RedirectTo(OrganizerMessageLinks.Overview(Edition.Slug, Message.Id));
    }
}
