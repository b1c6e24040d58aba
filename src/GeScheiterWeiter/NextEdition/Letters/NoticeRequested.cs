using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.NextEdition.Letters;

/// <summary>Asks somebody who left an address for the next edition to prove it.</summary>
/// <param name="Confirm">The page whose button confirms.</param>
/// <param name="End">Where the address is taken back.</param>
public sealed record NoticeRequested(Uri Confirm, Uri End) : Letter
{
    public override LetterPriority Priority => LetterPriority.Confirmation;

    public override Uri? OneClickUnsubscribe => End;
}
