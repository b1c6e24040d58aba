using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Introductions;
using GeScheiterWeiter.Registrations;

namespace GeScheiterWeiter.Web.Attendees.Introductions;

/// <param name="Token">Of the personal link.</param>
/// <param name="Registration">With its edition.</param>
/// <param name="Standing">What the person may know.</param>
/// <param name="OpenUntil">The last day of it, where the edition takes place.</param>
/// <param name="News">What has just been done, when the page follows an action.</param>
public sealed record IntroductionsPage(
    string Token, Registration Registration, IntroductionStanding Standing, string OpenUntil, IntroductionNews News)
{
    public Edition Edition => Registration.Edition;

    public IReadOnlyList<ProposedPerson> Asked => [.. Standing.In(ProposedPersonState.Asked)];

    public IReadOnlyList<ProposedPerson> SaidYes => [.. Standing.In(ProposedPersonState.SaidYes)];

    public IReadOnlyList<ProposedPerson> Introduced => [.. Standing.In(ProposedPersonState.Introduced)];

    /// <summary>The person as others see them.</summary>
    public ProposedPerson? Own => Standing.Profile is { } profile
        ? new ProposedPerson(
            Guid.Empty, ProposedPersonState.Asked, profile.Kind, Registration.Side, profile.Topics, profile.Seeks, profile.Offers)
        : null;
}
