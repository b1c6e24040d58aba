using GeScheiterWeiter.Pictures;
using GeScheiterWeiter.Web.Shared.Links;

namespace GeScheiterWeiter.Web.Shared.Pictures;

/// <summary>A photo or logo as a page shows it: what is to be seen, and in which sizes it is there. Never the bytes.</summary>
public sealed record PictureView(string AltText, IReadOnlyList<PictureSize> Sizes);

public sealed record PictureSize(string Hash, PictureFormat Format, int Width, int Height)
{
    public string Link => Format == PictureFormat.Webp ? VisitorLinks.WebpPicture(Hash) : VisitorLinks.JpegPicture(Hash);
}
