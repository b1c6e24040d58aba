using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GeScheiterWeiter.Web.Shared.Forms;

/// <summary>
/// <c>&lt;error-summary /&gt;</c>: at the top of a form that came back, what is wrong, each line a link to its field. It
/// takes the focus, so that nobody has to look for it.
/// </summary>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ErrorSummaryTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var errors = ViewContext.ModelState
            .SelectMany(entry => entry.Value!.Errors.Select(error => (Field: entry.Key, error.ErrorMessage)))
            .Where(error => error.ErrorMessage.Length > 0)
            .Distinct()
            .OrderBy(error => PlaceInTheForm(error.Field))
            .ThenBy(error => FormQuestionFields.PlaceOf(ViewContext.ViewData, error.Field))
            .ToList();
        if (errors.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "error-summary");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("autofocus", "autofocus");
        output.Attributes.SetAttribute("aria-labelledby", "error-summary-title");
        var isAboutFields = errors.Exists(error => error.Field.Length > 0);
        output.Content.AppendHtml(
            $"<h2 id=\"error-summary-title\">{(isAboutFields ? "Bitte prüfen Sie Ihre Angaben" : "Das hat noch nicht geklappt")}</h2><ul>");
        foreach (var (field, message) in errors)
            output.Content.AppendHtml("<li>").AppendHtml(Line(field, message)).AppendHtml("</li>");
        output.Content.AppendHtml("</ul>");
    }

    /// <summary>The model state is sorted by name; people read in the order of the form, which is that of its properties.</summary>
    private long PlaceInTheForm(string field)
    {
        const int mostProperties = 1000;
        const int deepest = 3;
        var metadata = ViewContext.ViewData.ModelMetadata;
        var place = 0L;
        foreach (var segment in field.Split('.').Concat(Enumerable.Repeat("", deepest)).Take(deepest))
        {
            var (index, property) = metadata.Properties.Index().FirstOrDefault(p => p.Item.PropertyName == segment.Split('[')[0]);
            place = (place * mostProperties) + (property is null ? 0 : index + 1);
            metadata = property ?? metadata;
        }

        return place;
    }

    private static TagBuilder Line(string field, string message)
    {
        var line = new TagBuilder(field.Length == 0 ? "span" : "a");
        if (field.Length > 0)
            line.Attributes["href"] = "#" + TagBuilder.CreateSanitizedId(field, "_");
        line.InnerHtml.Append(message);
        return line;
    }
}
