namespace GeScheiterWeiter.Web.Organizers.Shared.Editing;

/// <summary>The buttons that move a row.</summary>
public sealed record RowMoves(Guid Id, string Name, bool IsFirst, bool IsLast);
