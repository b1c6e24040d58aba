using GeScheiterWeiter.Proposals.Tandems;

namespace GeScheiterWeiter.Web.Attendees.MyIntroduction;

/// <summary>What one of two who are introduced sees: of the other no more than what they look for.</summary>
/// <param name="Token">Of the personal link.</param>
/// <param name="Asked">What is asked.</param>
/// <param name="Wish">What the other looks for; null where they do not look any more.</param>
/// <param name="NowUtc">When it is looked at.</param>
public sealed record MyIntroductionPage(string Token, AskedTandem Asked, TandemWish? Wish, DateTime NowUtc)
{
    public bool IsTold => Asked.Introduction.ToldUtc is not null;

    public bool IsAsking => Asked.Answer is null && Asked.Introduction.IsAskingAt(NowUtc);

    public bool IsOver => !IsTold && !Asked.Introduction.IsAskingAt(NowUtc);
}
