using GeScheiterWeiter.Registrations.Import;
using GeScheiterWeiter.Registrations.Import.Remarks;

namespace GeScheiterWeiter.Web.Organizers.Shared.Import;

public enum PreviewDeed
{
    /// <summary>Keep what was decided and look again.</summary>
    Decide,

    TakeOver,
}

/// <summary>What was decided for all rows of a kind, and whether the list is to be taken over.</summary>
public sealed class ImportPreviewForm
{
    /// <summary>By the kind of remark; empty: nothing decided.</summary>
    public Dictionary<string, string?> Answers { get; set; } = [];

    public PreviewDeed Deed { get; set; }

    /// <summary>The <see cref="ImportSettings.Mark"/> of what was looked at.</summary>
    public string? Seen { get; set; }

    /// <returns>What was said, with the decisions of the form.</returns>
    public ImportSettings Decide(ImportSettings settings, ImportRules rules)
    {
        var decisions = settings.Decisions;
        foreach (var (name, said) in Answers)
        {
            if (Enum.TryParse(name, out ImportRemark remark) && Enum.IsDefined(remark))
                decisions = decisions.WithForAll(remark, Answer(said, ImportAnswers.To(remark, settings, rules)));
        }

        return settings with { Decisions = decisions };
    }

    /// <summary>Null for nothing, and for what cannot be answered.</summary>
    public static ImportAnswer? Answer(string? said, IReadOnlyList<ImportAnswer> possible) =>
        Enum.TryParse(said, out ImportAnswer answer) && possible.Contains(answer) ? answer : null;
}
