namespace GeScheiterWeiter.Registrations;

/// <summary>What attendees may put right themselves. Address and side decide who gets a seat, and stay with the organizers.</summary>
public sealed record Correction(string Name, string Organisation, string? Role, string? AccessNeeds, string? Question);
