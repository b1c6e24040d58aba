using System.Reflection;

namespace GeScheiterWeiter.Pages;

/// <summary>A page every site like this needs, whatever the edition: its address, and the text that ships with the site.</summary>
/// <param name="Slug">The address without the slash.</param>
/// <param name="Title">Used where the text does not begin with a heading of its own.</param>
/// <param name="Description">One sentence for search results.</param>
public sealed record FixedPageKind(string Slug, string Title, string Description)
{
    public static readonly FixedPageKind Imprint =
        new("impressum", "Impressum", "Wer hinter GeScheiterWeiter steht und wie Sie uns erreichen.");
    public static readonly FixedPageKind Privacy =
        new("datenschutz", "Datenschutz", "Welche Daten wir von Ihnen brauchen, wofür, und wann wir sie löschen.");
    public static readonly FixedPageKind Accessibility =
        new("barrierefreiheit", "Barrierefreiheit", "Wie barrierefrei diese Website ist und wo Sie Hürden melden können.");
    public static readonly FixedPageKind CodeOfConduct =
        new("verhaltenskodex", "Verhaltenskodex", "Wie wir bei GeScheiterWeiter miteinander umgehen.");
    public static readonly FixedPageKind Questions =
        new("fragen", "Häufige Fragen", "Was Sie vor dem Abend wissen möchten: Anmeldung, Warteliste, Technik und Ihre Daten.");
    public static readonly FixedPageKind EasyLanguage =
        new("leichte-sprache", "Leichte Sprache", "Was GeScheiterWeiter ist und wie Sie sich anmelden: in Leichter Sprache.");
    public static readonly FixedPageKind English =
        new("english", "GeScheiterWeiter in English", "What GeScheiterWeiter is about, who may take part, and how to sign up.");

    public static readonly IReadOnlyList<FixedPageKind> All =
        [Imprint, Privacy, Accessibility, CodeOfConduct, Questions, EasyLanguage, English];

    public string Language => this == English ? "en" : "de";

    /// <summary>In easy language every line of the text is a line on the page.</summary>
    public bool KeepsLines => this == EasyLanguage;

    public static FixedPageKind? Find(string? slug) => All.FirstOrDefault(kind => kind.Slug == slug);

    /// <summary>Whoever signs up agrees to it, or is told by it what happens to their data: its wordings are kept.</summary>
    public bool IsAgreedTo => this == CodeOfConduct || this == Privacy;

    /// <summary>The Markdown that ships with the site.</summary>
    public string ShippedMarkdown()
    {
        var name = $"GeScheiterWeiter.Pages.Texts.{Slug}.md";
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The text {name} is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
