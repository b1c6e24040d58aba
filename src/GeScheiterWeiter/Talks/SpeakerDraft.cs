using GeScheiterWeiter.Common;
using GeScheiterWeiter.Common.Markup;

namespace GeScheiterWeiter.Talks;

public enum SpeakerOutcome
{
    Saved,

    /// <summary>Somebody else has saved in the meantime.</summary>
    Outdated,
    NameMissing,
    TextTooLong,

    /// <summary>A Markdown text that asks too much of whoever shows it.</summary>
    TextTooComplex,
    SlugInvalid,
    SlugTaken,

    /// <summary>Something else had it before, and addresses with it still lead there.</summary>
    SlugKeptForAnother,
    LinksInvalid,
    EmailInvalid,
}

/// <summary>What organizers write about a speaker, before it is saved.</summary>
public sealed record SpeakerDraft
{
    public required string Name { get; init; }

    public required string Slug { get; init; }

    public string? Role { get; init; }

    public string? Organisation { get; init; }

    public SpeakerSide Side { get; init; } = SpeakerSide.Other;

    public MarkdownText Biography { get; init; } = MarkdownText.Empty;

    public IReadOnlyList<NamedLink> Links { get; init; } = [];

    public string? Email { get; init; }

    /// <summary>What stands in the way of saving it; null when nothing does.</summary>
    public SpeakerOutcome? Problem()
    {
        if (string.IsNullOrWhiteSpace(Name))
            return SpeakerOutcome.NameMissing;
        if (Name.Length > Speaker.MaxNameLength || Role?.Length > Speaker.MaxRoleLength
            || Organisation?.Length > Speaker.MaxOrganisationLength || Biography.Source.Length > Speaker.MaxBiographyLength)
            return SpeakerOutcome.TextTooLong;
        if (Biography.Problem is not null)
            return SpeakerOutcome.TextTooComplex;
        if (!Common.Slug.IsValid(Slug))
            return SpeakerOutcome.SlugInvalid;
        if (!LinkRules.AreValid(Links))
            return SpeakerOutcome.LinksInvalid;
        return Email is null || EmailAddress.TryParse(Email, out _) ? null : SpeakerOutcome.EmailInvalid;
    }

    public void WriteTo(Speaker speaker)
    {
        speaker.Name = Name;
        speaker.Slug = Slug;
        speaker.Role = Role;
        speaker.Organisation = Organisation;
        speaker.Side = Side;
        speaker.Biography = Biography;
        speaker.Links = [.. Links];
        speaker.Email = Email;
    }
}
