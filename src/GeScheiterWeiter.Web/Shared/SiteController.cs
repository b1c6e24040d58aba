using GeScheiterWeiter.Web.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Shared;

/// <summary>What the controllers of every door share: one way to send on, and one to bring a form back.</summary>
public abstract class SiteController : Controller
{
    /// <param name="link">An address of ours, from the site's root.</param>
    protected LocalRedirectResult RedirectTo(string link) => LocalRedirect(Url.To(link));

    /// <summary>To the personal page, which tells the news.</summary>
    protected LocalRedirectResult ToMyRegistration(string token, News news)
    {
        TempData.Tell(news);
        return RedirectTo(AttendeeLinks.MyRegistration(token));
    }

    /// <summary>The form comes back, with what was typed and what is wrong with it.</summary>
    protected ViewResult Unprocessable(string view, object? model) => View(StatusCodes.Status422UnprocessableEntity, view, model);

    /// <summary>Somebody else has saved: both versions, side by side.</summary>
    /// <param name="mine">As it was sent.</param>
    /// <param name="theirs">As it is saved by now.</param>
    /// <param name="heading">What is being edited.</param>
    /// <param name="editor">Where the form goes.</param>
    protected ViewResult Conflicting(EditForm mine, EditForm theirs, string heading, string editor) =>
        View(StatusCodes.Status409Conflict, "Conflict", EditConflict.Between(mine, theirs, heading, editor));

    protected ViewResult View(int statusCode, string view, object? model = null)
    {
        Response.StatusCode = statusCode;
        return View(view, model);
    }
}
