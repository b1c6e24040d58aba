using GeScheiterWeiter.Web.Shared.Editing;

namespace GeScheiterWeiter.Web.Organizers.Lessons.Slides;

/// <param name="TalkId">The talk.</param>
/// <param name="Title">Of the lesson.</param>
/// <param name="Current">Null: there are none.</param>
/// <param name="Form">To be filled in.</param>
public sealed record SlidesPage(Guid TalkId, string Title, CurrentSlides? Current, SlidesForm Form);

/// <summary>The slides that are there.</summary>
public sealed record CurrentSlides(int Size, int Pages, bool HoldNoNames, DateTime UploadedUtc);
