using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GeScheiterWeiter.Web.Shared.Forms;

/// <summary>
/// Says of a form without a target that it goes to the page it stands on. Left to itself, the browser takes the fragment
/// along that a skip link or the link to an error has put into the address: the answer would then be opened there, and the
/// focus would miss what is wrong.
/// </summary>
[HtmlTargetElement("form", Attributes = "[method=post]")]
public sealed class FormTargetTagHelper : TagHelper
{
    private const string Target = "action";

    [ViewContext, HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ViewContext.HttpContext.MarkForm();
        if (!output.Attributes.ContainsName(Target))
            output.Attributes.SetAttribute(Target, ViewContext.HttpContext.Request.GetEncodedPathAndQuery());
    }
}
