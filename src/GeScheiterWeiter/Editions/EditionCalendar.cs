using System.Collections.Concurrent;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Mail.Letters;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace GeScheiterWeiter.Editions;

/// <summary>
/// Calendar entries of an edition. Nothing personal stands inside but the attendee's own name and address: people share
/// their calendars. A person's entry keeps its UID for good and a SEQUENCE that only rises.
/// </summary>
public sealed class EditionCalendar(ILinks links, TimeProvider clock)
{
    private const string UidDomain = "gescheiterweiter.de";
    private const string ProductId = "-//GeScheiterWeiter//Sonderedition//DE";

    private static readonly Duration AlarmBeforeTheStart = Duration.FromMinutes(-30);

    /// <summary>Long past: the library refuses a moment after today, as the start of an edition may be.</summary>
    private static readonly DateTime ZoneRulesSince = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>By zone. Its block says the same in every calendar, and is read for the first of them only.</summary>
    private static readonly ConcurrentDictionary<string, CalendarZone> Rules = new(StringComparer.Ordinal);

    /// <summary>The entry anybody may take from the edition's page.</summary>
    public string Publish(Edition edition, Recipient organizer) =>
        Serialize("PUBLISH", edition, Entry(edition, $"ausgabe-{edition.Id}", organizer, edition.CalendarSequence));

    /// <summary>The same entry an attendee got by letter, to be taken from their personal page.</summary>
    public string PublishFor(Edition edition, Guid registrationId, Recipient organizer, int sequence) =>
        Serialize("PUBLISH", edition, WithAlarm(Entry(edition, UidOf(registrationId), organizer, sequence)));

    public CalendarPart Request(Edition edition, Guid registrationId, Recipient attendee, Recipient organizer, int sequence) =>
        new(CalendarMethod.Request, Personal("REQUEST", "CONFIRMED", edition, registrationId, attendee, organizer, sequence));

    public CalendarPart Cancel(Edition edition, Guid registrationId, Recipient attendee, Recipient organizer, int sequence) =>
        new(CalendarMethod.Cancel, Personal("CANCEL", "CANCELLED", edition, registrationId, attendee, organizer, sequence));

    private static string UidOf(Guid registrationId) => $"anmeldung-{registrationId}";

    private string Personal(
        string method, string status, Edition edition, Guid registrationId, Recipient attendee, Recipient organizer, int sequence)
    {
        var entry = WithAlarm(Entry(edition, UidOf(registrationId), organizer, sequence));
        entry.Status = status;
        entry.Attendees.Add(new Attendee
        {
            Value = attendee.Mailbox.MailTo,
            CommonName = TypedText.Line(attendee.Name),
            ParticipationStatus = "ACCEPTED",
            Role = "REQ-PARTICIPANT",
            Rsvp = false,
        });
        return Serialize(method, edition, entry);
    }

    /// <summary>Rings when the doors open, unless organizers have set another time for them.</summary>
    private static CalendarEvent WithAlarm(CalendarEvent entry)
    {
        entry.Alarms.Add(new Alarm
        {
            Action = AlarmAction.Display,
            Description = entry.Summary,
            Trigger = new Trigger(AlarmBeforeTheStart),
        });
        return entry;
    }

    /// <param name="edition">What it is about.</param>
    /// <param name="uid">Which entry.</param>
    /// <param name="organizer">Compulsory with every method, PUBLISH among them (RFC 5546 3.2).</param>
    /// <param name="sequence">Which version of it.</param>
    private CalendarEvent Entry(Edition edition, string uid, Recipient organizer, int sequence) => new()
    {
        Uid = $"{uid}@{UidDomain}",
        Sequence = sequence,
        Organizer = new Organizer { Value = organizer.Mailbox.MailTo, CommonName = TypedText.Line(organizer.Name) },
        DtStamp = Utc(clock.GetUtcNow().UtcDateTime),
        DtStart = LocalTime(edition.StartUtc, edition),
        DtEnd = LocalTime(edition.EndUtc, edition),
        Summary = TypedText.Line(edition.Name),
        Description = DescriptionOf(edition),
        Location = "Online",
        Url = links.Edition(edition.Slug),
        Status = edition.State == EditionState.Cancelled ? "CANCELLED" : "CONFIRMED",
    };

    /// <summary>Says when it is where the clocks are changed meanwhile: a calendar shows only where its hands stand.</summary>
    private string DescriptionOf(Edition edition)
    {
        var programme = $"Programm und alles Weitere: {links.Edition(edition.Slug)}\nPersönlichen Link verloren? {links.LostLink()}";
        return GermanTime.ClocksChange(edition.StartUtc, edition.EndUtc, edition.TimeZone)
            ? $"{GermanTime.Span(edition)}\n{programme}"
            : programme;
    }

    private static CalDateTime LocalTime(DateTime utc, Edition edition) =>
        new(TimeZoneInfo.ConvertTimeFromUtc(utc, edition.TimeZone), edition.TimeZoneId);

    private static string Serialize(string method, Edition edition, CalendarEvent entry)
    {
        if (InItsZone(method, edition, entry) is { } written)
            return written;
        entry.DtStart = Utc(edition.StartUtc);
        entry.DtEnd = Utc(edition.EndUtc);
        return CalendarLines.Refolded(Text(method, entry, zone: null));
    }

    /// <summary>Null where the zone cannot be written so that its rules give back both times.</summary>
    private static string? InItsZone(string method, Edition edition, CalendarEvent entry)
    {
        if (ZoneBlock(edition.TimeZoneId) is not { } zone)
            return null;
        var text = CalendarLines.Refolded(Text(method, entry, zone));
        var rules = Rules.GetOrAdd(edition.TimeZoneId, static (_, calendar) => CalendarZone.Of(calendar), text);
        return GivesBack(rules, edition.StartUtc, edition.TimeZone) && GivesBack(rules, edition.EndUtc, edition.TimeZone) ? text : null;
    }

    private static bool GivesBack(CalendarZone rules, DateTime utc, TimeZoneInfo zone) =>
        rules.ToUtc(TimeZoneInfo.ConvertTimeFromUtc(utc, zone)) == utc;

    /// <summary>Null for a zone this system knows and the library does not.</summary>
    private static VTimeZone? ZoneBlock(string zoneId)
    {
        try
        {
            return VTimeZone.FromDateTimeZone(zoneId, ZoneRulesSince, includeHistoricalData: false);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static string Text(string method, CalendarEvent entry, VTimeZone? zone)
    {
        var calendar = new Calendar { Method = method, ProductId = ProductId };
        if (zone is not null)
            calendar.AddTimeZone(zone);
        calendar.Events.Add(entry);
        return new CalendarSerializer().SerializeToString(calendar)
            ?? throw new InvalidOperationException("The calendar entry could not be written.");
    }

    private static CalDateTime Utc(DateTime utc) => new(utc, "UTC");
}
