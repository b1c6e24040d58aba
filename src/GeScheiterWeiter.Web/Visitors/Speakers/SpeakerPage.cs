using GeScheiterWeiter.Common;
using GeScheiterWeiter.Common.Markup;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Web.Visitors.Editions;
using GeScheiterWeiter.Web.Visitors.Lessons;

namespace GeScheiterWeiter.Web.Visitors.Speakers;

/// <param name="Speaker">Who it is.</param>
/// <param name="Biography">What is told about them.</param>
/// <param name="Links">Where to find out more.</param>
/// <param name="Talks">Of public editions, the latest first.</param>
public sealed record SpeakerPage(
    SpeakerCard Speaker, MarkdownText Biography, IReadOnlyList<NamedLink> Links, IReadOnlyList<SpeakersTalk> Talks)
{
    /// <summary>What was kept of these talks, with names.</summary>
    public IReadOnlyList<NamedLesson> Lessons { get; init; } = [];
}

public sealed record SpeakersTalk(string Title, string Slug, Edition Edition)
{
    public string Day => GermanTime.Day(Edition.StartUtc, Edition.TimeZone);
}
