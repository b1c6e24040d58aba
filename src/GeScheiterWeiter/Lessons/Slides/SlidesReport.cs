namespace GeScheiterWeiter.Lessons.Slides;

/// <summary>What a look into a PDF has found.</summary>
/// <param name="Outcome">Whether it is accepted.</param>
/// <param name="Pages">How many; 0 where it is not accepted.</param>
/// <param name="Metadata">All that it says about itself, such as title and author.</param>
public sealed record SlidesReport(SlidesOutcome Outcome, int Pages = 0, string Metadata = "");
