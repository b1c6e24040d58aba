using GeScheiterWeiter.Common;
using GeScheiterWeiter.Registrations;

namespace GeScheiterWeiter.Invitations;

/// <summary>Somebody to be invited; already checked for length.</summary>
public sealed record Guest(string Name, EmailAddress Email, string? Organisation = null, AttendeeSide? Side = null);
