using GeScheiterWeiter.Common;
using GeScheiterWeiter.Proposals.Tandems;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Attendees.MyIntroduction;

/// <summary>Whether one wants to get to know the other. The mailed link asks; only a button answers.</summary>
[Route(ProposalLinks.IntroductionRoute)]
public sealed class MyIntroductionController(AppDb db, TandemIntroductionTokens tokens, TandemIntroductionDesk desk, TimeProvider clock)
    : PersonalController
{
    [HttpGet]
    public async Task<IActionResult> Show(string token, CancellationToken cancellationToken)
    {
        if (!SecretToken.TryParse(token, out var secret) || await tokens.FindAsync(secret, cancellationToken) is not { } asked)
            return LinkGone();
        var other = asked.Other.Id;
        var wish = await db.OpenTandemWishes().AsNoTracking().SingleOrDefaultAsync(w => w.TellerId == other, cancellationToken);
        return View(new MyIntroductionPage(token, asked, wish, clock.GetUtcNow().UtcDateTime));
    }

    [HttpPost]
    public async Task<IActionResult> Create(
        string token, [FromForm(Name = "antwort")] TandemIntroductionAnswer? answer, CancellationToken cancellationToken)
    {
        if (!SecretToken.TryParse(token, out var secret))
            return LinkGone();
        if (answer is not { } given || !Enum.IsDefined(given))
            return BadRequest();

        return await desk.ReplyAsync(secret, given == TandemIntroductionAnswer.Ja, cancellationToken) switch
        {
            TandemIntroductionReply.Noted or TandemIntroductionReply.Introduced or TandemIntroductionReply.NotNow =>
                RedirectTo(ProposalLinks.Introduction(token)),
            TandemIntroductionReply.UnknownLink => LinkGone(),
        };
    }
}

/// <summary>As the buttons say it.</summary>
public enum TandemIntroductionAnswer
{
    Ja,
    Nein,
}
