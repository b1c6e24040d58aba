using System.Globalization;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.Web.Shared.Pictures;

namespace GeScheiterWeiter.Web.Visitors.Editions;

/// <summary>A speaker as shown beside a talk.</summary>
public sealed record SpeakerCard(string Name, string Slug, string? Role, string? Organisation, SpeakerSide Side, PictureView? Photo)
{
    /// <summary>What stands for a face where there is no photo.</summary>
    public string Initial => StringInfo.GetNextTextElement(Name).ToUpper(CultureInfo.InvariantCulture);

    /// <summary>Null where there is nothing to say.</summary>
    public string? SideInWords => Side switch
    {
        SpeakerSide.Administration => "Verwaltung",
        SpeakerSide.Provider => "Dienstleister:in",
        SpeakerSide.Other => null,
    };
}
