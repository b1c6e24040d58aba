using System.ComponentModel.DataAnnotations;

namespace GeScheiterWeiter.Privacy;

/// <summary>
/// Settings below <c>Retention</c>: how long what is known of people is kept, and from when. The one place that decides about it: what
/// cleans up asks here, and the map of personal data says what stands here. A number is days; <c>02:00:00</c> is hours.
/// </summary>
public sealed record Retention
{
    public const string Section = "Retention";

    private const string Shortest = "00:01:00";
    private const string ADay = "1";
    private const string Longest = "3650";

    /// <summary>People who wanted to come, with everything that hangs on it; from the end of the edition.</summary>
    [Range(typeof(TimeSpan), ADay, Longest)]
    public TimeSpan Registrations { get; init; } = TimeSpan.FromDays(90);

    /// <summary>What somebody needs to take part; from the end of the edition.</summary>
    [Range(typeof(TimeSpan), ADay, Longest)]
    public TimeSpan AccessNeeds { get; init; } = TimeSpan.FromDays(7);

    /// <summary>A sign-up, an address for the next edition or a proposal that nobody confirms; from the last letter on.</summary>
    [Range(typeof(TimeSpan), "2", Longest)]
    public TimeSpan Unconfirmed { get; init; } = TimeSpan.FromDays(7);

    /// <summary>The secrets of links that open nothing any more; from the moment they ended.</summary>
    [Range(typeof(TimeSpan), ADay, Longest)]
    public TimeSpan EndedLinks { get; init; } = TimeSpan.FromDays(7);

    /// <summary>How long people's own pages can be opened; from the end of the edition.</summary>
    [Range(typeof(TimeSpan), ADay, Longest)]
    public TimeSpan PersonalLinks { get; init; } = TimeSpan.FromDays(90);

    /// <summary>How long a speaker's page can be opened at least; from the day its link was issued.</summary>
    [Range(typeof(TimeSpan), ADay, Longest)]
    public TimeSpan SpeakerLinksAtLeast { get; init; } = TimeSpan.FromDays(30);

    /// <summary>The words of a letter that has come to rest: long enough to look into what went wrong; from when it was written.</summary>
    [Range(typeof(TimeSpan), ADay, Longest)]
    public TimeSpan LetterWords { get; init; } = TimeSpan.FromDays(30);

    /// <summary>An uploaded list of people between upload and import; from its upload.</summary>
    [Range(typeof(TimeSpan), Shortest, "1")]
    public TimeSpan ImportDrafts { get; init; } = TimeSpan.FromHours(2);

    /// <summary>How long the link opens everything that is stored under an address, and is known who asked; from the letter on.</summary>
    [Range(typeof(TimeSpan), "01:00:00", "30")]
    public TimeSpan DataRequests { get; init; } = TimeSpan.FromDays(1);

    /// <summary>Invited people; from the end of the edition.</summary>
    [Range(typeof(TimeSpan), ADay, Longest)]
    public TimeSpan Invitations { get; init; } = TimeSpan.FromDays(90);

    /// <summary>From how many browsers a personal link was used; from its last use.</summary>
    [Range(typeof(TimeSpan), ADay, Longest)]
    public TimeSpan AttendanceBrowsers { get; init; } = TimeSpan.FromDays(1);

    /// <summary>Who was there for the tables, and who sat with whom; from the end of the edition.</summary>
    [Range(typeof(TimeSpan), ADay, Longest)]
    public TimeSpan Tables { get; init; } = TimeSpan.FromDays(1);

    /// <summary>That people are introduced to each other, and what they said for it; whole days from the day of the edition.</summary>
    [Range(typeof(TimeSpan), ADay, Longest)]
    public TimeSpan Introductions { get; init; } = TimeSpan.FromDays(30);

    /// <summary>That a link was used to answer: at least as long as answers are taken, or a link would be good twice; from the end of the
    /// edition.</summary>
    [Range(typeof(TimeSpan), "30", Longest)]
    public TimeSpan FeedbackMarks { get; init; } = TimeSpan.FromDays(30);

    /// <summary>What people have written of an evening; from the end of the edition.</summary>
    [Range(typeof(TimeSpan), ADay, Longest)]
    public TimeSpan FeedbackTexts { get; init; } = TimeSpan.FromDays(365);

    /// <summary>How long an invitation to tell waits for its answer, and a no is kept so that nobody is asked twice.</summary>
    [Range(typeof(TimeSpan), ADay, Longest)]
    public TimeSpan UnwillingTellers { get; init; } = TimeSpan.FromDays(30);

    /// <summary>A proposal that was withdrawn, or whose tellers know that it is declined; from that moment.</summary>
    [Range(typeof(TimeSpan), ADay, Longest)]
    public TimeSpan EndedProposals { get; init; } = TimeSpan.FromDays(90);

    /// <summary>A proposal nobody has submitted; from when one of its tellers has last done anything with it.</summary>
    [Range(typeof(TimeSpan), ADay, Longest)]
    public TimeSpan ProposalDrafts { get; init; } = TimeSpan.FromDays(365);

    /// <summary>Every other proposal: the edition it fits may be far; from when a teller has last done anything with it.</summary>
    [Range(typeof(TimeSpan), ADay, Longest)]
    public TimeSpan Proposals { get; init; } = TimeSpan.FromDays(2 * 365);

    /// <summary>A reported barrier that was answered; from the answer on.</summary>
    [Range(typeof(TimeSpan), ADay, Longest)]
    public TimeSpan AnsweredBarrierReports { get; init; } = TimeSpan.FromDays(180);

    /// <summary>A reported barrier nobody has answered: long enough that nobody waits in vain for that reason; from its receipt.</summary>
    [Range(typeof(TimeSpan), "365", Longest)]
    public TimeSpan BarrierReports { get; init; } = TimeSpan.FromDays(365);

    /// <summary>In which browsers an organizer has been inside before; from the last use.</summary>
    [Range(typeof(TimeSpan), ADay, Longest)]
    public TimeSpan KnownDevices { get; init; } = TimeSpan.FromDays(180);

    /// <summary>The files of the technical log, one for each day.</summary>
    [Range(typeof(TimeSpan), ADay, Longest)]
    public TimeSpan Logs { get; init; } = TimeSpan.FromDays(14);
}
