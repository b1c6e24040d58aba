namespace GeScheiterWeiter.Talks;

/// <summary>What of a talk may be kept. Whoever tells it consents to each by itself.</summary>
public enum Artefact
{
    /// <summary>The story in writing. Without it there is no lesson.</summary>
    Text,

    /// <summary>That they, their organisation and their talk are named.</summary>
    Names,

    Slides,
    Recording,
}
