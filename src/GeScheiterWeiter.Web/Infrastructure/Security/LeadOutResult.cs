using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Infrastructure.Security;

/// <summary>Leads to another site after a form was sent. That site does not learn where the person has come from.</summary>
/// <param name="address">Absolute; as it was set by organizers.</param>
public sealed class LeadOutResult(Uri address) : ActionResult
{
    public override void ExecuteResult(ActionContext context)
    {
        var response = context.HttpContext.Response;
        response.StatusCode = StatusCodes.Status303SeeOther;
        response.Headers.Location = address.AbsoluteUri;
        response.Headers["Referrer-Policy"] = "no-referrer";
    }
}
