using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.DataRequests.Letters;

/// <summary>The link to everything that is stored under an address.</summary>
/// <param name="OwnData">The page that shows it.</param>
/// <param name="Valid">How long the link opens it, in words.</param>
public sealed record DataRequested(Uri OwnData, string Valid) : Letter
{
    public override LetterPriority Priority => LetterPriority.Confirmation;
}
