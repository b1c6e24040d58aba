using GeScheiterWeiter.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Visitors;

/// <summary>The open door: everybody, nothing personal.</summary>
[Area("Visitors")]
[AutoValidateAntiforgeryToken]
public abstract class VisitorController : SiteController
{
    private const string TooManyRequests =
        "Gerade kommen sehr viele Anfragen aus Ihrem Netz. Bitte senden Sie das Formular in einer Minute noch einmal ab.";

    /// <summary>The form comes back: so many come from one network that one has to wait.</summary>
    protected ViewResult TooMany(string view, object? model)
    {
        ModelState.AddModelError("", TooManyRequests);
        return View(StatusCodes.Status429TooManyRequests, view, model);
    }
}
