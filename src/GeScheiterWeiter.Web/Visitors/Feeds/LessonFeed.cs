using System.Xml.Linq;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Visitors.Lessons;

namespace GeScheiterWeiter.Web.Visitors.Feeds;

/// <summary>The lessons as an Atom feed (RFC 4287), the latest first.</summary>
public sealed class LessonFeed(AbsoluteLinks links)
{
    public byte[] Write(IReadOnlyList<LessonCard> lessons) => XmlText.Write(new XElement(
        AtomFeed.Atom + "feed",
        new XAttribute(XNamespace.Xml + "lang", "de"),
        new XElement(AtomFeed.Atom + "id", links.To(LessonLinks.List)),
        new XElement(AtomFeed.Atom + "title", "GeScheiterWeiter: Erkenntnisse"),
        new XElement(AtomFeed.Atom + "updated", AtomFeed.Moment(lessons.Select(Changed).DefaultIfEmpty(DateTime.UnixEpoch).Max())),
        new XElement(AtomFeed.Atom + "author", new XElement(AtomFeed.Atom + "name", "GeScheiterWeiter")),
        AtomFeed.Link("self", links.To(LessonLinks.Feed), "application/atom+xml"),
        AtomFeed.Link("alternate", links.To(LessonLinks.List), "text/html"),
        lessons.Select(Entry)));

    private XElement Entry(LessonCard lesson) => new(
        AtomFeed.Atom + "entry",
        new XElement(AtomFeed.Atom + "id", $"urn:uuid:{lesson.Id}"),
        new XElement(AtomFeed.Atom + "title", XmlText.Sayable(lesson.Title)),
        new XElement(AtomFeed.Atom + "published", AtomFeed.Moment(lesson.VisibleFromUtc)),
        new XElement(AtomFeed.Atom + "updated", AtomFeed.Moment(Changed(lesson))),
        lesson.Origin?.Tellers.Select(teller => new XElement(
            AtomFeed.Atom + "author", new XElement(AtomFeed.Atom + "name", XmlText.Sayable(teller.Name)))),
        AtomFeed.Link("alternate", links.To(LessonLinks.Show(lesson.Slug)), "text/html"),
        lesson.Topics.Select(topic => new XElement(AtomFeed.Atom + "category", new XAttribute("term", XmlText.Sayable(topic)))),
        new XElement(AtomFeed.Atom + "summary", XmlText.Sayable(lesson.Summary)));

    /// <summary>One that comes by its day alone has not been changed then, but is new.</summary>
    private static DateTime Changed(LessonCard lesson) =>
        lesson.UpdatedUtc > lesson.VisibleFromUtc ? lesson.UpdatedUtc : lesson.VisibleFromUtc;
}
