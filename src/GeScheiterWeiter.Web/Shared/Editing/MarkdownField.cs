using GeScheiterWeiter.Common;
using GeScheiterWeiter.Common.Markup;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace GeScheiterWeiter.Web.Shared.Editing;

/// <summary>A text written in Markdown, rendered as it is read from its form.</summary>
public static class MarkdownField
{
    /// <summary>For where the field is not known that the fault is in.</summary>
    public const string TooComplex =
        "Einer der Texte ist so aufwendig gestaltet, dass wir ihn nicht zeigen können. Bitte gestalten Sie ihn einfacher.";

    /// <summary>What stands in the way of showing it becomes an error of the field.</summary>
    public static MarkdownText Read(string? text, ModelStateDictionary state, string field) =>
        Read(MarkdownText.From(text ?? ""), state, field);

    /// <summary>The same for a text whose lines are kept.</summary>
    public static MarkdownText ReadLines(string? text, ModelStateDictionary state, string field) =>
        Read(KeptLines.Rendered(text ?? ""), state, field);

    private static MarkdownText Read(MarkdownText read, ModelStateDictionary state, string field)
    {
        if (read.Problem is { } problem)
            state.AddModelError(field, Sentence(problem));
        return read;
    }

    public static string Sentence(MarkdownProblem problem) => problem switch
    {
        MarkdownProblem.TextTooLong => $"Bitte kürzen Sie: höchstens {GermanNumber.Words(MarkdownLimits.LongestText)} Zeichen.",
        MarkdownProblem.TooDeep =>
            "Dieser Text ist zu tief verschachtelt. Bitte verwenden Sie weniger Listen in Listen, "
            + "Zitate in Zitaten und Auszeichnungen in einem Absatz.",
        MarkdownProblem.TableTooLarge =>
            $"Die Tabellen in diesem Text sind zu groß: höchstens {GermanNumber.Words(MarkdownLimits.MostCells)} Felder. "
            + "Bitte kürzen Sie sie.",
        MarkdownProblem.PageTooLong =>
            "Aus diesem Text würde eine sehr lange Seite, zum Beispiel weil sich eine lange Adresse oft wiederholt. Bitte kürzen Sie ihn.",
        MarkdownProblem.TakesTooLong => "Diesen Text zu gestalten dauert zu lange. Bitte gestalten Sie ihn einfacher.",
    };
}
