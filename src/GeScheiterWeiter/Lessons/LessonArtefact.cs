namespace GeScheiterWeiter.Lessons;

/// <summary>What speakers consent to, each by itself.</summary>
public enum LessonArtefact
{
    /// <summary>The story in writing. Without it there is no lesson.</summary>
    Text,

    /// <summary>That they, their organisation and their talk are named.</summary>
    Names,

    Slides,
    Recording,
}
