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

    protected ViewResult View(int statusCode, string view, object? model = null)
    {
        Response.StatusCode = statusCode;
        return View(view, model);
    }
}
