using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GeScheiterWeiter.Web.Organizers.Shared.Access;

/// <summary>
/// <c>&lt;a may="Edit" …&gt;</c>: only for whoever meets the policy. The door itself is guarded elsewhere; this spares people a refusal.
/// </summary>
[HtmlTargetElement(Attributes = Name)]
public sealed class MayTagHelper(IAuthorizationService authorization) : TagHelper
{
    private const string Name = "may";

    [HtmlAttributeName(Name)]
    public required string Policy { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (!(await authorization.AuthorizeAsync(ViewContext.HttpContext.User, Policy)).Succeeded)
            output.SuppressOutput();
    }
}
