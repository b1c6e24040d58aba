namespace GeScheiterWeiter.Messages.Letters;

/// <summary>A message to people who have signed up.</summary>
public sealed record OrganizersMessage(
    string Name, string Organisation, string Edition, string When, Uri Programme, Uri PersonalPage, Uri WayIn, Uri GiveBack)
    : MessageLetter;
