using GeScheiterWeiter.Invitations.Codes;
using GeScheiterWeiter.Web.Infrastructure.Security;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Visitors.Editions.SignUp.ByCode.CodeSent;

/// <summary>Where the form leads to, whatever has become of it: the letter says the rest.</summary>
[Route(InvitedLinks.CodeSentRoute)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class CodeSentController(InvitationCodes codes, SenderLimits limits) : VisitorController
{
    [HttpGet]
    public async Task<IActionResult> Show(string code, CancellationToken cancellationToken)
    {
        if (!limits.WouldAllowOneMore(HttpContext))
            return StatusCode(StatusCodes.Status429TooManyRequests);
        if (await codes.FindAsync(code, cancellationToken) is { } found)
            return View("Sent", new LetterSentPage(found.List.Edition, InvitedLinks.Code(CodeText.Printed(found.Text))));

        return limits.AllowsOneMore(HttpContext) ? NotFound() : StatusCode(StatusCodes.Status429TooManyRequests);
    }
}
