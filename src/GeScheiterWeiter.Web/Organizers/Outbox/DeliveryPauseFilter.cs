using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace GeScheiterWeiter.Web.Organizers.Outbox;

/// <summary>Lets every page of the organizers say that no letter leaves: a pause somebody has forgotten is seen by the next.</summary>
public sealed class DeliveryPauseFilter(AppDb db) : IAsyncResultFilter
{
    private const string Key = "DeliveryIsPaused";

    public static bool IsPaused(ViewDataDictionary viewData) => viewData[Key] is true;

    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is ViewResult view)
            view.ViewData[Key] = await db.IsDeliveryPausedAsync(context.HttpContext.RequestAborted);
        await next();
    }
}
