using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.Registrations.Letters;

/// <summary>Tells somebody who waited that they have a seat now.</summary>
public sealed record SeatFreed(string Name, string Edition, string When, Uri Programme, Uri PersonalPage, Uri GiveBack) : Letter;
