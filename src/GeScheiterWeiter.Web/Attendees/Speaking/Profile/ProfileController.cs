using GeScheiterWeiter.Common;
using GeScheiterWeiter.Speaking;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Attendees.Speaking.Profile;

[Route(SpeakingLinks.ProfileRoute)]
public sealed class ProfileController(SpeakingTokens tokens, SpeakingDesk desk) : SpeakingController(tokens)
{
    /// <summary>A long text twice, as it was opened and as it is now, however it is encoded.</summary>
    private const int LargestBody = 512 * 1024;

    [HttpGet]
    public async Task<IActionResult> Show(string token, CancellationToken cancellationToken) =>
        await FindAsync(token, cancellationToken) is { } part ? View(ProfileForm.Of(part.Speaker)) : LinkGone();

    [HttpPost, RequestSizeLimit(LargestBody)]
    public async Task<IActionResult> Save(string token, ProfileForm form, CancellationToken cancellationToken)
    {
        if (await FindAsync(token, cancellationToken) is not { } part || !SecretToken.TryParse(token, out var secret))
            return LinkGone();
        if (ModelState.IsValid && form.Version != part.Speaker.Version)
            return Conflicting(token, form, part.Speaker);
        if (form.ToProfile(ModelState) is not { } profile)
            return Unprocessable(nameof(Show), form);

        return await desk.DescribeAsync(secret, form.Version, profile, cancellationToken) switch
        {
            null => LinkGone(),
            SpeakerOutcome.Saved => Back(token, SpeakingNews.Described),
            SpeakerOutcome.Outdated => await FindAsync(token, cancellationToken) is { } now
                ? Conflicting(token, form, now.Speaker)
                : LinkGone(),
            _ => Unprocessable(nameof(Show), form),
        };
    }

    private ViewResult Conflicting(string token, ProfileForm mine, Speaker theirs) =>
        Conflicting(mine, ProfileForm.Of(theirs), "Über Sie", SpeakingLinks.Profile(token));
}
