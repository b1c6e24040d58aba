using GeScheiterWeiter.Introductions;
using GeScheiterWeiter.Registrations;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GeScheiterWeiter.Web.Attendees.Introductions.Profile;

/// <param name="Token">Of the personal link.</param>
/// <param name="Registration">With its edition.</param>
/// <param name="Setting">With the topics to choose from.</param>
/// <param name="OpenUntil">The last day of introductions, where the edition takes place.</param>
/// <param name="Form">What was typed.</param>
public sealed record IntroductionProfilePage(
    string Token, Registration Registration, IntroductionSetting Setting, string OpenUntil, IntroductionProfileForm Form)
{
    public IEnumerable<SelectListItem> Topics =>
        Setting.Topics.Select(topic => new SelectListItem(topic, topic, Form.Topics.Contains(topic, StringComparer.Ordinal)));
}
