using Microsoft.AspNetCore.WebUtilities;

namespace GeScheiterWeiter.Web.Shared.Links.Organizers;

public static class OrganizerSpeakerLinks
{
    public const string List = OrganizerLinks.Dashboard + "/mitwirkende";
    public const string Create = List + "/neu";

    /// <summary>For a speaker who tells a talk at once.</summary>
    public static string CreateFor(string edition, Guid talk, string? name) =>
        QueryHelpers.AddQueryString(
            Create, new Dictionary<string, string?> { ["ausgabe"] = edition, ["vortrag"] = talk.ToString(), ["name"] = name });

    public const string EditRoute = List + "/{speaker:guid}";
    public static string Edit(Guid speaker) => RouteTemplate.Fill(EditRoute, speaker);

    public const string DeleteRoute = EditRoute + "/loeschen";
    public static string Delete(Guid speaker) => RouteTemplate.Fill(DeleteRoute, speaker);

    public const string PhotoRoute = EditRoute + "/foto";
    public static string Photo(Guid speaker) => RouteTemplate.Fill(PhotoRoute, speaker);

    /// <summary>The whole of a photo that is shown cut, for whoever cuts it anew.</summary>
    public const string WholePhotoRoute = PhotoRoute + "/ganz";
    public static string WholePhoto(Guid speaker) => RouteTemplate.Fill(WholePhotoRoute, speaker);

    public const string DescribePhotoRoute = PhotoRoute + "/beschreibung";
    public static string DescribePhoto(Guid speaker) => RouteTemplate.Fill(DescribePhotoRoute, speaker);

    public const string RemovePhotoRoute = PhotoRoute + "/weg";
    public static string RemovePhoto(Guid speaker) => RouteTemplate.Fill(RemovePhotoRoute, speaker);
}
