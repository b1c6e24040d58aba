using GeScheiterWeiter.Common;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace GeScheiterWeiter.Web.Organizers.Shared.Editing;

/// <summary>Links written as lines: "Beschriftung | https://…".</summary>
public static class LinkLines
{
    public const string Hint = "Ein Link je Zeile, zuerst die Beschriftung: Programm der Stadt | https://www.stadt.example/programm";

    public static string Write(IEnumerable<NamedLink> links) => string.Join('\n', links.Select(link => $"{link.Label} | {link.Url}"));

    /// <summary>What is wrong with a line becomes an error of the field.</summary>
    public static IReadOnlyList<NamedLink> Read(string? text, ModelStateDictionary state, string field)
    {
        var lines = (text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (lines.Length > LinkRules.MostLinks)
            state.AddModelError(field, $"Bitte höchstens {LinkRules.MostLinks} Links.");
        var links = lines.Select(ReadLine).ToList();
        foreach (var (index, link) in links.Index().Where(line => !IsValid(line.Item)))
            state.AddModelError(field, $"Zeile {index + 1}: {Problem(link)}");
        return links;
    }

    private static NamedLink ReadLine(string line)
    {
        var bar = line.LastIndexOf('|');
        return bar < 0 ? new NamedLink("", line) : new NamedLink(line[..bar].Trim(), line[(bar + 1)..].Trim());
    }

    private static bool IsValid(NamedLink link) => LinkRules.AreValid([link]);

    private static string Problem(NamedLink link)
    {
        if (!LinkRules.IsWebAddress(link.Url))
            return "Bitte geben Sie eine Adresse an, die mit https:// beginnt.";
        return link.Label.Length == 0
            ? "Bitte schreiben Sie vor die Adresse eine Beschriftung und einen senkrechten Strich."
            : $"Die Beschriftung ist zu lang: höchstens {NamedLink.MaxLabelLength} Zeichen.";
    }
}
