using System.Globalization;
using System.Text.Encodings.Web;
using System.Xml.Linq;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Visitors.Editions;

namespace GeScheiterWeiter.Web.Visitors.Feeds;

/// <summary>The editions as an Atom feed (RFC 4287), the latest first.</summary>
public sealed class AtomFeed(AbsoluteLinks links)
{
    internal static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    internal static XElement Link(string relation, Uri address, string type) => new(
        Atom + "link", new XAttribute("rel", relation), new XAttribute("href", address.AbsoluteUri), new XAttribute("type", type));

    internal static string Moment(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    public byte[] Write(IReadOnlyList<EditionCard> editions)
    {
        var updated = editions.Select(card => card.Edition.UpdatedUtc).DefaultIfEmpty(DateTime.UnixEpoch).Max();
        return XmlText.Write(new XElement(
            Atom + "feed",
            new XAttribute(XNamespace.Xml + "lang", "de"),
            new XElement(Atom + "id", links.Home()),
            new XElement(Atom + "title", "GeScheiterWeiter: alle Ausgaben"),
            new XElement(Atom + "updated", Moment(updated)),
            new XElement(Atom + "author", new XElement(Atom + "name", "GeScheiterWeiter")),
            Link("self", links.To(VisitorLinks.Feed), "application/atom+xml"),
            Link("alternate", links.To(VisitorLinks.Editions), "text/html"),
            editions.Select(Entry)));
    }

    private XElement Entry(EditionCard card) => new(
        Atom + "entry",
        new XElement(Atom + "id", $"urn:uuid:{card.Edition.Id}"),
        new XElement(Atom + "title", XmlText.Sayable(card.IsCancelled ? $"Abgesagt: {card.Edition.Name}" : card.Edition.Name)),
        new XElement(Atom + "updated", Moment(card.Edition.UpdatedUtc)),
        Link("alternate", links.Edition(card.Edition.Slug), "text/html"),
        new XElement(Atom + "summary", XmlText.Sayable($"{card.When}. {card.Edition.Subtitle}".Trim())),
        new XElement(Atom + "content", new XAttribute("type", "html"), XmlText.Sayable(Body(card.Edition))));

    private static string Body(Edition edition) => edition.State switch
    {
        EditionState.Cancelled =>
            $"<p>Diese Ausgabe findet leider nicht statt. {HtmlEncoder.Default.Encode(edition.CancellationReason ?? "")}</p>",
        EditionState.Draft or EditionState.Announced or EditionState.ProgrammeSettled =>
            (edition.Recap.IsEmpty ? edition.Description : edition.Recap).Shown,
    };
}
