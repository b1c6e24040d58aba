namespace GeScheiterWeiter.Messages.Letters;

/// <summary>A message to people who tell a talk.</summary>
public sealed record MessageToSpeakers(string Name, string Organisation, string Edition, string When, Uri Programme) : MessageLetter;
