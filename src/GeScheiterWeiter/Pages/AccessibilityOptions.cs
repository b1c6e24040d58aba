using System.ComponentModel.DataAnnotations;

namespace GeScheiterWeiter.Pages;

/// <summary>Settings below <c>Accessibility</c>.</summary>
public sealed record AccessibilityOptions
{
    public const string Section = "Accessibility";

    /// <summary>§ 12b (4) BGG wants an answer within a month; the shortest has so many days.</summary>
    private const int DaysOfShortestMonth = 28;

    /// <summary>Within how many days a report of a barrier is answered. People are told so.</summary>
    [Range(1, DaysOfShortestMonth)]
    public int AnswerWithinDays { get; init; } = DaysOfShortestMonth;

    /// <summary>The enforcement bodies by the name of their <see cref="Jurisdiction"/>: they go before those we know.</summary>
    public IReadOnlyDictionary<string, string> EnforcementBodies { get; init; } = new Dictionary<string, string>();
}
