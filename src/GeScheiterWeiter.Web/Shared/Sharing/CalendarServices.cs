using System.Globalization;
using GeScheiterWeiter.Editions;
using Microsoft.AspNetCore.WebUtilities;

namespace GeScheiterWeiter.Web.Shared.Sharing;

/// <summary>
/// Links that open a new entry in a calendar on the web. They carry what the edition's own page says, and nothing about a person.
/// </summary>
public static class CalendarServices
{
    private const string Google = "https://calendar.google.com/calendar/render";
    private const string Outlook = "https://outlook.office.com/calendar/0/deeplink/compose";
    private const string Place = "Online";

    public static string InGoogle(Edition edition, Uri page) => QueryHelpers.AddQueryString(Google, new Dictionary<string, string?>
    {
        ["action"] = "TEMPLATE",
        ["text"] = edition.Name,
        ["dates"] = $"{Utc(edition.StartUtc, "yyyyMMdd'T'HHmmss'Z'")}/{Utc(edition.EndUtc, "yyyyMMdd'T'HHmmss'Z'")}",
        ["location"] = Place,
        ["details"] = page.AbsoluteUri,
    });

    public static string InOutlook(Edition edition, Uri page) => QueryHelpers.AddQueryString(Outlook, new Dictionary<string, string?>
    {
        ["subject"] = edition.Name,
        ["startdt"] = Utc(edition.StartUtc, "yyyy-MM-dd'T'HH:mm:ss'Z'"),
        ["enddt"] = Utc(edition.EndUtc, "yyyy-MM-dd'T'HH:mm:ss'Z'"),
        ["location"] = Place,
        ["body"] = page.AbsoluteUri,
    });

    private static string Utc(DateTime moment, string format) => moment.ToString(format, CultureInfo.InvariantCulture);
}
