using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Editions.Facts;
using GeScheiterWeiter.Web.Shared.Links;

namespace GeScheiterWeiter.Web.Visitors.Editions.English;

/// <summary>What the page says around the text that organizers have written.</summary>
public sealed record EnglishPage(Edition Edition, DateTime NowUtc)
{
    public EditionPhase Phase => Edition.PhaseAt(NowUtc);

    public bool IsOpen => Admission.Of(Edition, NowUtc).IsOpen;

    /// <summary>It is over, or does not take place.</summary>
    public bool LeadsOn => Phase is EditionPhase.Over or EditionPhase.Cancelled;

    public string SignUpLabel => Phase == EditionPhase.FullWithWaitingList ? "Join the waiting list" : "Sign up free of charge";

    /// <summary>How one gets in, or why not any more.</summary>
    public string Standing => Phase switch
    {
        EditionPhase.Draft => "This edition has not been published yet.",
        EditionPhase.Cancelled => "Unfortunately this edition will not take place.",
        EditionPhase.BeforeRegistration => $"You can sign up from {Moment(Edition.RegistrationOpensUtc ?? Edition.StartUtc)}.",
        EditionPhase.Open or EditionPhase.FewSeatsLeft => $"There are seats left. Please sign up by {Deadline}.",
        EditionPhase.FullWithWaitingList =>
            $"All seats are taken. You can join the waiting list until {Deadline}: when a seat is given back, the next person gets it.",
        EditionPhase.Closed => "Registration has closed.",
        EditionPhase.Live => "It is on right now. If you have signed up, the personal link in our e-mail leads you in.",
        EditionPhase.Over => "This edition is over.",
    };

    public string Audience => Edition.Audience switch
    {
        AudienceRule.AdministrationOnly => "Everybody who works in a public administration",
        AudienceRule.AdministrationAndPartners =>
            "Everybody in the German-speaking area who works in a public administration, "
            + "and its service providers and cooperation partners",
    };

    public string Language => Edition.Facts.Language switch
    {
        SpokenLanguage.German => "The evening is held in German",
        SpokenLanguage.English => "The evening is held in English",
    };

    private string Deadline => Moment(Edition.RegistrationClosesUtc ?? Edition.StartUtc);

    /// <summary>The page of an edition in each language, for search engines.</summary>
    public static IReadOnlyList<(string Language, Uri Address)> Languages(AbsoluteLinks links, string edition) =>
        [("de", links.Edition(edition)), ("en", links.To(VisitorLinks.EditionEnglish(edition)))];

    private string Moment(DateTime utc) => EnglishTime.Moment(utc, Edition.TimeZone);
}
