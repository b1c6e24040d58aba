using GeScheiterWeiter.Common;
using GeScheiterWeiter.Web.Infrastructure.Security;
using GeScheiterWeiter.Web.Shared;
using GeScheiterWeiter.Web.Shared.Forms;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Visitors;

/// <summary>A form that takes one address and answers every one the same.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public abstract class AddressFormController(SenderLimits limits) : VisitorController
{
    protected const int LargestBody = 8 * 1024;

    /// <param name="form">What was sent, to be shown again where something is wrong with it.</param>
    /// <param name="take">What is done with it.</param>
    /// <param name="sent">The page that says so.</param>
    protected async Task<IActionResult> TakeAsync(IAsksAboutAddress form, Func<EmailAddress, Task> take, string sent)
    {
        ModelState.TakeOverMeantAddress(form, nameof(form.Email));
        if (!limits.AllowsOneMore(HttpContext))
            return TooMany("Show", form);
        if (!ModelState.IsValid || form.AddressToAskAbout() is not null || !EmailAddress.TryParse(form.Email, out var address))
            return Unprocessable("Show", form);

        await take(address);
        TempData.RememberAddress(address.Value);
        return RedirectTo(sent);
    }
}
