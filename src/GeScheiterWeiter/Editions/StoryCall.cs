namespace GeScheiterWeiter.Editions;

/// <summary>The time in which stories are proposed for an edition, beside its registration.</summary>
public sealed record StoryCall(DateTime OpensUtc, DateTime ClosesUtc);
