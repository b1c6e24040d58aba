using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.Razor.TagHelpers;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GeScheiterWeiter.Web.Shared.Links;

/// <summary>
/// <c>href="~@VisitorLinks.Edition(slug)"</c>: an address of ours, found from wherever the site is mounted (its path base).
/// MVC itself does this only where the view says <c>~/</c> with a slash.
/// </summary>
[HtmlTargetElement("a", Attributes = "[href^='~@']")]
[HtmlTargetElement("link", Attributes = "[href^='~@']", TagStructure = TagStructure.WithoutEndTag)]
[HtmlTargetElement("form", Attributes = "[action^='~@']")]
[HtmlTargetElement("button", Attributes = "[formaction^='~@']")]
[HtmlTargetElement("img", Attributes = "[src^='~@']", TagStructure = TagStructure.WithoutEndTag)]
[HtmlTargetElement("iframe", Attributes = "[src^='~@']")]
public sealed class AppRelativeUrlTagHelper(IUrlHelperFactory urls, HtmlEncoder html) : UrlResolutionTagHelper(urls, html);
