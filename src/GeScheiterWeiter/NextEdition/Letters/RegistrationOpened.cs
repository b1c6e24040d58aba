using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.NextEdition.Letters;

/// <summary>The one letter to whoever left an address: registration for an edition has opened.</summary>
/// <param name="Edition">Its name.</param>
/// <param name="When">In words.</param>
/// <param name="Programme">Its page.</param>
/// <param name="SignUp">Where one signs up.</param>
/// <param name="Again">Where an address is left for the edition after it.</param>
public sealed record RegistrationOpened(string Edition, string When, Uri Programme, Uri SignUp, Uri Again) : Letter
{
    public override LetterPriority Priority => LetterPriority.Broadcast;
}
