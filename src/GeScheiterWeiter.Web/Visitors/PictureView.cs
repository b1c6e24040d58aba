using GeScheiterWeiter.Pictures;

namespace GeScheiterWeiter.Web.Visitors;

/// <summary>A photo or logo as a page shows it: what is to be seen, and in which sizes it is there. Never the bytes.</summary>
public sealed record PictureView(string AltText, IReadOnlyList<PictureSize> Sizes);

public sealed record PictureSize(string Hash, PictureFormat Format, int Width, int Height)
{
    /// <summary>Where it is served, below the site's root.</summary>
    public string Path => $"/bilder/{Hash}.{(Format == PictureFormat.Webp ? "webp" : "jpg")}";
}
