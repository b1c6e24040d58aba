namespace GeScheiterWeiter.Talks;

/// <summary>Administration and provider tell a talk together.</summary>
public static class Tandem
{
    /// <param name="sides">Of everybody who tells the talk.</param>
    public static bool IsFormedBy(IEnumerable<SpeakerSide> sides)
    {
        var told = sides.ToHashSet();
        return told.Contains(SpeakerSide.Administration) && told.Contains(SpeakerSide.Provider);
    }
}
