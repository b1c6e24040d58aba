using GeScheiterWeiter.Pictures;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GeScheiterWeiter.Web.Shared.Pictures;

/// <summary>
/// <c>&lt;picture-sizes picture="…" sizes="8rem" /&gt;</c>: a picture in all its sizes, WebP first and JPEG for browsers
/// without it, so that each screen loads the one it needs; its place is kept from the start, and it loads when it comes near.
/// </summary>
[HtmlTargetElement("picture-sizes", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PictureSizesTagHelper(IUrlHelperFactory urls) : TagHelper
{
    public required PictureView Picture { get; set; }

    /// <summary>How wide the picture is shown, as in the attribute <c>sizes</c>.</summary>
    public required string Sizes { get; set; }

    public string? Class { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var url = urls.GetUrlHelper(ViewContext);
        var ordered = Picture.Sizes.OrderBy(size => size.Width).ToList();
        var fallback = ordered.LastOrDefault(size => size.Format == PictureFormat.Jpeg) ?? ordered[^1];
        output.TagName = "picture";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Content.AppendHtml(Source());
        output.Content.AppendHtml(Image());

        string AddressOf(PictureSize size) => url.To(size.Link);

        string SetOf(PictureFormat format) =>
            string.Join(", ", ordered.Where(size => size.Format == format).Select(size => $"{AddressOf(size)} {size.Width}w"));

        TagBuilder Source()
        {
            var source = new TagBuilder("source") { TagRenderMode = TagRenderMode.SelfClosing };
            source.Attributes["type"] = "image/webp";
            source.Attributes["srcset"] = SetOf(PictureFormat.Webp);
            source.Attributes["sizes"] = Sizes;
            return source;
        }

        TagBuilder Image()
        {
            var image = new TagBuilder("img") { TagRenderMode = TagRenderMode.SelfClosing };
            image.Attributes["class"] = Class;
            image.Attributes["src"] = AddressOf(fallback);
            image.Attributes["alt"] = Picture.AltText;
            image.Attributes["width"] = fallback.Width.ToString(System.Globalization.CultureInfo.InvariantCulture);
            image.Attributes["height"] = fallback.Height.ToString(System.Globalization.CultureInfo.InvariantCulture);
            image.Attributes["loading"] = "lazy";
            return image;
        }
    }
}
