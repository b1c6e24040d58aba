using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Feedback;

namespace GeScheiterWeiter.Web.Attendees.MyFeedback;

/// <param name="Token">Leads to nobody.</param>
/// <param name="Edition">What it is about.</param>
/// <param name="Standing">Whether it can be answered.</param>
/// <param name="Talks">The titles of the talks, in the order of the form's notes.</param>
/// <param name="Form">What was typed.</param>
public sealed record MyFeedbackPage(
    string Token, Edition Edition, FeedbackStanding Standing, IReadOnlyList<string> Talks, FeedbackForm Form)
{
    /// <summary>The last day on which it can be answered, where the edition takes place.</summary>
    public string OpenUntil => GermanTime.Day(Edition.EndUtc + FeedbackDesk.OpenFor, Edition.TimeZone);
}
