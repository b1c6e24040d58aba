using GeScheiterWeiter.Common.Markup;

namespace GeScheiterWeiter.Editions;

public enum EditionOutcome
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
    TimeZoneUnknown,
    EndsBeforeItBegins,
    RegistrationClosesBeforeItOpens,
    RegistrationClosesAfterTheEnd,
}

/// <summary>What organizers write about an edition, before it is saved.</summary>
public sealed record EditionDraft
{
    /// <summary>In their area a new edition is written under this name.</summary>
    private const string TakenByTheOrganizers = "neu";

    public required string Name { get; init; }

    public required string Slug { get; init; }

    public string? Subtitle { get; init; }

    public MarkdownText Description { get; init; } = MarkdownText.Empty;

    public required DateTime StartUtc { get; init; }

    public required DateTime EndUtc { get; init; }

    public string TimeZoneId { get; init; } = "Europe/Berlin";

    public DateTime? RegistrationOpensUtc { get; init; }

    public DateTime? RegistrationClosesUtc { get; init; }

    public AudienceRule Audience { get; init; } = AudienceRule.AdministrationAndPartners;

    public EditionAccent Accent { get; init; } = EditionAccent.Coral;

    /// <summary>What stands in the way of saving it; null when nothing does.</summary>
    public EditionOutcome? Problem()
    {
        if (string.IsNullOrWhiteSpace(Name))
            return EditionOutcome.NameMissing;
        if (Name.Length > Edition.MaxNameLength
            || Subtitle?.Length > Edition.MaxSubtitleLength
            || Description.Source.Length > Edition.MaxTextLength)
            return EditionOutcome.TextTooLong;
        if (Description.Problem is not null)
            return EditionOutcome.TextTooComplex;
        if (!Common.Slug.IsValid(Slug))
            return EditionOutcome.SlugInvalid;
        if (Slug == TakenByTheOrganizers)
            return EditionOutcome.SlugTaken;
        if (LocalTime.FindZone(TimeZoneId) is null)
            return EditionOutcome.TimeZoneUnknown;
        if (EndUtc <= StartUtc)
            return EditionOutcome.EndsBeforeItBegins;
        if (RegistrationClosesUtc <= RegistrationOpensUtc)
            return EditionOutcome.RegistrationClosesBeforeItOpens;
        return RegistrationClosesUtc > EndUtc ? EditionOutcome.RegistrationClosesAfterTheEnd : null;
    }

    public void WriteTo(Edition edition)
    {
        edition.Name = Name;
        edition.Slug = Slug;
        edition.Subtitle = Subtitle;
        edition.Description = Description;
        edition.StartUtc = StartUtc;
        edition.EndUtc = EndUtc;
        edition.TimeZoneId = TimeZoneId;
        edition.RegistrationOpensUtc = RegistrationOpensUtc;
        edition.RegistrationClosesUtc = RegistrationClosesUtc;
        edition.Audience = Audience;
        edition.Accent = Accent;
    }

    /// <summary>Whether people who have the date in their calendar would have to change it.</summary>
    public bool Moves(Edition edition) =>
        StartUtc != edition.StartUtc || EndUtc != edition.EndUtc || TimeZoneId != edition.TimeZoneId;
}
