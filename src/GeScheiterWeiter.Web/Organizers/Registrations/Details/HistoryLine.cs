namespace GeScheiterWeiter.Web.Organizers.Registrations.Details;

/// <param name="AtUtc">When.</param>
/// <param name="What">What happened, in one plain sentence without a full stop.</param>
/// <param name="Who">By whom; null where the sentence says it.</param>
/// <param name="Note">What somebody wrote or a server answered.</param>
/// <param name="LetterId">Of the letter it is about; null for none.</param>
public sealed record HistoryLine(DateTime AtUtc, string What, string? Who = null, string? Note = null, Guid? LetterId = null);
