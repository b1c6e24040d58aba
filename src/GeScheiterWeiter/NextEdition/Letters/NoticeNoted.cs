using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.NextEdition.Letters;

/// <summary>Tells somebody who left an address once more that it is noted already.</summary>
/// <param name="End">Where the address is taken back.</param>
public sealed record NoticeNoted(Uri End) : Letter
{
    public override Uri? OneClickUnsubscribe => End;
}
