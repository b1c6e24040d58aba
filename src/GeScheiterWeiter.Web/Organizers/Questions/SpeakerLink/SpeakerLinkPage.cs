using GeScheiterWeiter.Web.Organizers.Editions;

namespace GeScheiterWeiter.Web.Organizers.Questions.SpeakerLink;

/// <param name="Edition">The edition.</param>
/// <param name="TalkId">The talk.</param>
/// <param name="Title">Of the talk.</param>
/// <param name="IsIssued">Whether there is a link already.</param>
/// <param name="Link">Only right after it has been made: what is stored opens nothing.</param>
public sealed record SpeakerLinkPage(EditionHeader Edition, Guid TalkId, string Title, bool IsIssued, string? Link);
