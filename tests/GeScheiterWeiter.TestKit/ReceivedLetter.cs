using AngleSharp.Html.Parser;
using GeScheiterWeiter.Mail.Outbox;

namespace GeScheiterWeiter.TestKit;

/// <summary>A letter as its reader gets it.</summary>
public sealed class ReceivedLetter(OutboxMail mail)
{
    public OutboxMail Mail => mail;

    public string Kind => mail.Kind;

    public string To => mail.ToAddress;

    public string Subject => mail.Subject;

    public string Text => mail.Text;

    public string Html => mail.Html;

    public string? Calendar => mail.Calendar;

    /// <summary>Every web address of the HTML version, in order, each once.</summary>
    public IReadOnlyList<Uri> Links { get; } = new HtmlParser().ParseDocument(mail.Html)
        .QuerySelectorAll("a[href]")
        .Select(a => a.GetAttribute("href") ?? "")
        .Where(href => href.StartsWith("http", StringComparison.OrdinalIgnoreCase))
        .Distinct()
        .Select(href => new Uri(href))
        .ToList();

    /// <summary>The first link whose path contains the text, such as <c>/bestaetigen/</c>.</summary>
    public Uri Link(string pathPart) =>
        Links.FirstOrDefault(link => link.AbsolutePath.Contains(pathPart, StringComparison.Ordinal))
        ?? throw new InvalidOperationException($"{Kind} has no link with {pathPart}; it has: {string.Join(' ', Links)}");
}
