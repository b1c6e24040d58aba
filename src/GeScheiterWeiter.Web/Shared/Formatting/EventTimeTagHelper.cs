using System.Globalization;
using System.Text.RegularExpressions;
using GeScheiterWeiter.Editions;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GeScheiterWeiter.Web.Shared.Formatting;

/// <summary>How much of a moment is told.</summary>
public enum EventTimePart
{
    /// <summary>"Donnerstag, 14. Januar 2027, 17:00 bis 18:30 Uhr (MEZ)"; without an end the moment it begins.</summary>
    Whole,

    /// <summary>"Donnerstag, 14. Januar 2027"</summary>
    Day,

    /// <summary>"17:00 Uhr (MEZ)"</summary>
    Clock,

    /// <summary>"17:00 Uhr", where the zone is named beside it.</summary>
    LocalClock,
}

/// <summary>
/// <c>&lt;event-time start="…" end="…" zone="…" /&gt;</c>: when something is, in words with its zone, for machines in
/// <c>datetime</c>. The zone's abbreviation says what it stands for.
/// </summary>
[HtmlTargetElement("event-time", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed partial class EventTimeTagHelper : TagHelper
{
    /// <summary>UTC.</summary>
    public required DateTime Start { get; set; }

    /// <summary>UTC.</summary>
    public DateTime? End { get; set; }

    public required TimeZoneInfo Zone { get; set; }

    public EventTimePart Part { get; set; }

    /// <summary>Of an edition that does not take place.</summary>
    public bool IsStruck { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        if (IsStruck)
        {
            output.PreElement.SetHtmlContent("<s>");
            output.PostElement.SetHtmlContent("</s>");
        }

        output.Attributes.SetAttribute(
            "datetime", Start.ToString(Part == EventTimePart.Day ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm'Z'", CultureInfo.InvariantCulture));
        var words = Part switch
        {
            EventTimePart.Day => GermanTime.Day(Start, Zone),
            EventTimePart.Clock => GermanTime.Clock(Start, Zone),
            EventTimePart.LocalClock => GermanTime.LocalClock(Start, Zone),
            EventTimePart.Whole when End is { } end => GermanTime.Span(Start, end, Zone),
            EventTimePart.Whole => GermanTime.Moment(Start, Zone),
        };
        AppendWithZones(output.Content, words);
    }

    private void AppendWithZones(TagHelperContent content, string words)
    {
        foreach (var piece in Abbreviation().Split(words))
        {
            if (InFull(piece) is not { } full)
            {
                content.Append(piece);
                continue;
            }

            var abbreviation = new TagBuilder("abbr");
            abbreviation.Attributes["title"] = full;
            abbreviation.InnerHtml.Append(piece);
            content.AppendHtml(abbreviation);
        }
    }

    private string? InFull(string zone) => zone switch
    {
        "MEZ" => "Mitteleuropäische Zeit, Ortszeit " + Place,
        "MESZ" => "Mitteleuropäische Sommerzeit, Ortszeit " + Place,
        "UTC" => "Koordinierte Weltzeit",
        _ => null,
    };

    private string Place => Zone.Id switch
    {
        "Europe/Vienna" => "Wien",
        "Europe/Zurich" => "Zürich",
        "Europe/Luxembourg" => "Luxemburg",
        var id => id[(id.LastIndexOf('/') + 1)..],
    };

    [GeneratedRegex(@"\b(MEZ|MESZ|UTC)\b")]
    private static partial Regex Abbreviation();
}
