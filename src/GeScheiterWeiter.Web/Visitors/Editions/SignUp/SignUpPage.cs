using GeScheiterWeiter.Editions;

namespace GeScheiterWeiter.Web.Visitors.Editions.SignUp;

/// <summary>What the sign-up page says around the form.</summary>
public sealed record SignUpPage(Edition Edition, EditionPhase Phase, SignUpForm Form)
{
    public string When => GermanTime.Span(Edition.StartUtc, Edition.EndUtc, Edition.TimeZone);

    public bool IsOpen => Phase is EditionPhase.Open or EditionPhase.FewSeatsLeft or EditionPhase.FullWithWaitingList;
}
