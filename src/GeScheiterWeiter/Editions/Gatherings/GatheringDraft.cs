using GeScheiterWeiter.Common;
using GeScheiterWeiter.Common.Markup;

namespace GeScheiterWeiter.Editions.Gatherings;

public enum GatheringOutcome
{
    Saved,

    /// <summary>Somebody else has saved in the meantime.</summary>
    Outdated,
    LeadInvalid,

    /// <summary>No web address that begins with https.</summary>
    AddressInvalid,
    TextTooLong,

    /// <summary>A Markdown text that asks too much of whoever shows it.</summary>
    TextTooComplex,
    DaysInvalid,
}

/// <summary>What organizers write for the speakers of an edition, before it is saved.</summary>
public sealed record GatheringDraft
{
    public int LeadMinutes { get; init; } = Gathering.DefaultLeadMinutes;

    public string? Address { get; init; }

    public MarkdownText Briefing { get; init; } = MarkdownText.Empty;

    public bool WantsSlides { get; init; }

    public bool RemindsOfGaps { get; init; } = true;

    public int ReminderDays { get; init; } = Gathering.DefaultReminderDays;

    public bool SendsBriefing { get; init; } = true;

    public int BriefingDays { get; init; } = Gathering.DefaultBriefingDays;

    /// <summary>What stands in the way of saving it; null when nothing does.</summary>
    public GatheringOutcome? Problem()
    {
        if (LeadMinutes is < 0 or > Gathering.LongestLeadMinutes)
            return GatheringOutcome.LeadInvalid;
        if (Address is not null && !LinkRules.IsSecureWebAddress(Address))
            return GatheringOutcome.AddressInvalid;
        if (Briefing.Source.Length > Gathering.MaxBriefingLength)
            return GatheringOutcome.TextTooLong;
        if (Briefing.Problem is not null)
            return GatheringOutcome.TextTooComplex;
        return ReminderDays is < Gathering.FewestReminderDays or > Gathering.MostReminderDays
            || BriefingDays is < Gathering.FewestBriefingDays or > Gathering.MostBriefingDays
            ? GatheringOutcome.DaysInvalid
            : null;
    }

    public void WriteTo(Gathering gathering)
    {
        gathering.LeadMinutes = LeadMinutes;
        gathering.Address = Address;
        gathering.Briefing = Briefing;
        gathering.WantsSlides = WantsSlides;
        gathering.RemindsOfGaps = RemindsOfGaps;
        gathering.ReminderDays = ReminderDays;
        gathering.SendsBriefing = SendsBriefing;
        gathering.BriefingDays = BriefingDays;
    }
}
