using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Web.Shared.Links;

namespace GeScheiterWeiter.Web.Visitors.Editions.SignUp;

/// <summary>What the sign-up page says around the form.</summary>
public sealed record SignUpPage(Edition Edition, EditionPhase Phase, SignUpForm Form)
{
    public static readonly GuardWords GuardWords = new(
        "Gerade gehen sehr viele Anmeldungen aus Ihrem Netz ein. Bitte senden Sie das Formular in einer Minute noch einmal ab.",
        "Mit diesem Formular haben Sie eben schon jemanden angemeldet. Soll es eine weitere Anmeldung sein? "
        + "Dann senden Sie es bitte noch einmal ab.");

    /// <summary>Of an invitation list, where somebody comes by one: the form is shorter then, and belongs to the code.</summary>
    public string? Code { get; init; }

    /// <summary>The invitation list lets everybody in, wherever they work.</summary>
    public bool SkipsApproval { get; init; }

    public string Action => Code is null ? VisitorLinks.SignUp(Edition.Slug) : InvitedLinks.Code(Code);

    /// <summary>Which form it is to <see cref="VisitorFormGuard"/>.</summary>
    public string GuardName => Code ?? Edition.Slug;

    public string When => GermanTime.Span(Edition);

    public bool IsOpen => Phase is EditionPhase.Open or EditionPhase.FewSeatsLeft or EditionPhase.FullWithWaitingList;
}
