using GeScheiterWeiter.Talks;

namespace GeScheiterWeiter.Web.Organizers.Speakers.Create;

public sealed class NewSpeakerForm : SpeakerForm
{
    /// <summary>The ids of those who are called alike and were seen to be somebody else.</summary>
    public string? OtherThan { get; set; }

    /// <summary>The talk that is to be told, as its page is found.</summary>
    internal (string Edition, Guid Talk)? Telling { get; set; }

    /// <summary>Who is there already and called alike.</summary>
    internal IReadOnlyList<SimilarSpeaker> Similar { get; set; } = [];

    internal string SimilarIds => string.Join(',', Similar.Select(speaker => speaker.Id));

    internal bool HasSeenAll => Similar.All(speaker => OtherThan?.Contains(speaker.Id.ToString(), StringComparison.Ordinal) == true);
}
