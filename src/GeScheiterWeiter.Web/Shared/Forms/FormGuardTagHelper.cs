using GeScheiterWeiter.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GeScheiterWeiter.Web.Shared.Forms;

/// <summary>
/// <c>&lt;form-guard form="…" /&gt;</c>: the two fields <see cref="FormGuard"/> reads. A page that came back keeps its first
/// note while that is good.
/// </summary>
[HtmlTargetElement("form-guard", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FormGuardTagHelper(FormGuard guard) : TagHelper
{
    private const int MaxNoteLength = 400;

    /// <summary>Says to browsers and password managers, in the words each of them understands, that this is nothing for them.</summary>
    private const string OptOut =
        "autocomplete=\"off\" data-1p-ignore=\"true\" data-lpignore=\"true\" data-bwignore=\"true\" data-protonpass-ignore=\"true\" "
        + "data-form-type=\"other\"";

    /// <summary>Which form it is: a note is good for that one only.</summary>
    public required string Form { get; set; }

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
            + $"<input type=\"text\" id=\"{FormGuard.TrapField}\" name=\"{FormGuard.TrapField}\" tabindex=\"-1\" {OptOut}>");
        output.Content.AppendHtml(OpenedNote());
    }

    private TagBuilder OpenedNote()
    {
        var note = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        note.Attributes["type"] = "hidden";
        note.Attributes["name"] = FormGuard.OpenedField;
        note.Attributes["value"] = FirstNote() ?? guard.OpenedNow(Form);
        return note;
    }

    private string? FirstNote()
    {
        var request = ViewContext.HttpContext.Request;
        var note = request.HasFormContentType ? request.Form[FormGuard.OpenedField].ToString() : null;
        return note?.Length <= MaxNoteLength && guard.IsGood(note, Form) ? note : null;
    }
}
