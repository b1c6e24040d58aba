using GeScheiterWeiter.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GeScheiterWeiter.Web.Shared.Forms;

/// <summary><c>&lt;form-guard /&gt;</c>: the two fields <see cref="FormGuard"/> reads. A page that came back keeps its first note.</summary>
[HtmlTargetElement("form-guard", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FormGuardTagHelper(FormGuard guard) : TagHelper
{
    private const int MaxNoteLength = 400;

    [ViewContext, HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "field-trap");
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Content.AppendHtml(
            $"<label for=\"{FormGuard.TrapField}\">Bitte leer lassen</label>"
            + $"<input type=\"text\" id=\"{FormGuard.TrapField}\" name=\"{FormGuard.TrapField}\" tabindex=\"-1\" autocomplete=\"off\">");
        output.Content.AppendHtml(OpenedNote());
    }

    private TagBuilder OpenedNote()
    {
        var note = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        note.Attributes["type"] = "hidden";
        note.Attributes["name"] = FormGuard.OpenedField;
        note.Attributes["value"] = FirstNote() ?? guard.OpenedNow();
        return note;
    }

    private string? FirstNote()
    {
        var request = ViewContext.HttpContext.Request;
        var note = request.HasFormContentType ? request.Form[FormGuard.OpenedField].ToString() : null;
        return string.IsNullOrEmpty(note) || note.Length > MaxNoteLength ? null : note;
    }
}
