using GeScheiterWeiter.Common;

namespace GeScheiterWeiter.Talks;

public enum SpeakerOutcome
{
    Saved,

    /// <summary>Somebody else has saved in the meantime.</summary>
    Outdated,
    NameMissing,
    TextTooLong,
    SlugInvalid,
    SlugTaken,
    LinksInvalid,
}

/// <summary>What organizers write about a speaker, before it is saved.</summary>
public sealed record SpeakerDraft
{
    public required string Name { get; init; }

    public required string Slug { get; init; }

    public string? Role { get; init; }

    public string? Organisation { get; init; }

    public SpeakerSide Side { get; init; } = SpeakerSide.Other;

    public string Biography { get; init; } = "";

    public IReadOnlyList<NamedLink> Links { get; init; } = [];

    /// <summary>What stands in the way of saving it; null when nothing does.</summary>
    public SpeakerOutcome? Problem()
    {
        if (string.IsNullOrWhiteSpace(Name))
            return SpeakerOutcome.NameMissing;
        if (Name.Length > Speaker.MaxNameLength || Role?.Length > Speaker.MaxRoleLength
            || Organisation?.Length > Speaker.MaxOrganisationLength || Biography.Length > Speaker.MaxBiographyLength)
            return SpeakerOutcome.TextTooLong;
        if (!Common.Slug.IsValid(Slug))
            return SpeakerOutcome.SlugInvalid;
        return LinkRules.AreValid(Links) ? null : SpeakerOutcome.LinksInvalid;
    }

    public void WriteTo(Speaker speaker)
    {
        speaker.Name = Name.Trim();
        speaker.Slug = Slug;
        speaker.Role = Role;
        speaker.Organisation = Organisation;
        speaker.Side = Side;
        speaker.Biography = Biography;
        speaker.Links = [.. Links];
    }
}
