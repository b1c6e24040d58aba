using GeScheiterWeiter.Registrations;

namespace GeScheiterWeiter.Tables.Seating;

/// <summary>Somebody who is to sit at a table.</summary>
/// <param name="Id">The registration.</param>
/// <param name="Side">Where they work.</param>
/// <param name="Organisation">For whom, folded so that two spellings of one are the same.</param>
/// <param name="Topic">What they would like to talk about; null for anything.</param>
public sealed record TableGuest(Guid Id, AttendeeSide Side, string Organisation, string? Topic);
