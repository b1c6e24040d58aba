namespace GeScheiterWeiter.Registrations.SelfService;

/// <summary>What attendees may put right themselves. Address and side decide who gets a seat, and stay with the organizers.</summary>
public sealed record RegistrationCorrection(string Name, string Organisation, string? Role, string? AccessNeeds, string? Question);
