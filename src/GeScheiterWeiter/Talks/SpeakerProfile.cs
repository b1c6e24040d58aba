using GeScheiterWeiter.Common.Markup;

namespace GeScheiterWeiter.Talks;

/// <summary>What speakers write of themselves: it is the same in every edition they tell something in.</summary>
public sealed record SpeakerProfile(string? Role, string? Organisation, MarkdownText Biography)
{
    /// <summary>What stands in the way of saving it; null when nothing does.</summary>
    public SpeakerOutcome? Problem()
    {
        if (Role?.Length > Speaker.MaxRoleLength || Organisation?.Length > Speaker.MaxOrganisationLength
            || Biography.Source.Length > Speaker.MaxBiographyLength)
            return SpeakerOutcome.TextTooLong;
        return Biography.Problem is null ? null : SpeakerOutcome.TextTooComplex;
    }

    public void WriteTo(Speaker speaker)
    {
        speaker.Role = Role;
        speaker.Organisation = Organisation;
        speaker.Biography = Biography;
    }
}
