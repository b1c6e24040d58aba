using GeScheiterWeiter.Pages;

namespace GeScheiterWeiter.Web.Organizers.Editions.Publish;

/// <summary>Asked before an edition goes public while the law still misses details about the operator.</summary>
public sealed record AnnounceQuestion(EditionHeader Edition, IReadOnlyList<OperatorField> MissingDetails);
