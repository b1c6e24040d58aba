using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Invitations.Codes;
using GeScheiterWeiter.Invitations.Lists;

namespace GeScheiterWeiter.Web.Visitors.Editions.SignUp.ByCode;

/// <summary>What the code of a list shows: the invitation and a short form, or why it opens nothing any more.</summary>
public sealed record CodeSignUpPage(InvitationCode Code, SignUpForm Form, DateTime NowUtc)
{
    public string PrintedCode { get; } = CodeText.Printed(Code.Text);

    public Edition Edition => Code.List.Edition;

    public InvitationList List => Code.List;

    public SignUpPage SignUp => new(Edition, Edition.PhaseAt(NowUtc), Form) { Code = PrintedCode, SkipsApproval = List.SkipsApproval };

    public CodeStanding Standing => Code.StandingAt(NowUtc);

    public string When => GermanTime.Span(Edition);

    public string Until => GermanTime.Moment(Code.UntilUtc, Edition.TimeZone);

    /// <summary>Until when a seat is kept for this list, in words; null when none is.</summary>
    public string? ReservedUntil =>
        List.HasSeatAt(NowUtc) && List.ReservedUntilUtc is { } until ? GermanTime.Moment(until, Edition.TimeZone) : null;

    /// <summary>Whether one can sign up without a code.</summary>
    public bool IsOpenToEverybody => SignUp.IsOpen;
}
