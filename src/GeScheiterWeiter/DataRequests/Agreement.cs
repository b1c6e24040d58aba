namespace GeScheiterWeiter.DataRequests;

/// <summary>What somebody has agreed to when they signed up.</summary>
/// <param name="Edition">To which edition.</param>
/// <param name="AtUtc">When.</param>
/// <param name="CodeOfConduct">The number of its wording then; null where none was kept yet.</param>
/// <param name="Privacy">The number of the wording of the privacy notice that stood beside it.</param>
public sealed record Agreement(string Edition, DateTime AtUtc, int? CodeOfConduct, int? Privacy);
