using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GeScheiterWeiter.Web.Shared.Forms;

/// <summary>
/// The one place that defines how a form field looks: label above, hint, error, then the control, all tied together.
/// <c>&lt;field for="Name" label="Ihr Name" hint="…" autocomplete="name" /&gt;</c>. A property with [Required] is
/// compulsory, every other field is marked as "freiwillig". No field has a maxlength.
/// </summary>
[HtmlTargetElement("field", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FieldTagHelper : TagHelper
{
    private const int DefaultRows = 5;

    public required ModelExpression For { get; set; }

    public required string Label { get; set; }

    public string? Hint { get; set; }

    public FieldKind Kind { get; set; } = FieldKind.Text;

    public string? Autocomplete { get; set; }

    public string? Inputmode { get; set; }

    public int Rows { get; set; } = DefaultRows;

    /// <summary>Choices of a select, of radios or of checkboxes.</summary>
    public IEnumerable<SelectListItem> Items { get; set; } = [];

    /// <summary>Suggestions for a free text.</summary>
    public IEnumerable<string> Suggestions { get; set; } = [];

    /// <summary>What a file field accepts.</summary>
    public string? Accept { get; set; }

    /// <summary>For a password or a token that must not come back with the page.</summary>
    public bool Forget { get; set; }

    /// <summary>Compulsory because of a rule no attribute says.</summary>
    public bool Required { get; set; }

    /// <summary>Wanted, but the form can be saved before it is known: neither compulsory nor "freiwillig".</summary>
    public bool Later { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    /// <summary>Several controls under one heading.</summary>
    private bool IsGroup => Kind is FieldKind.Radios or FieldKind.Checkboxes;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var state = new FieldState(For, ViewContext);
        ViewContext.HttpContext.MarkForm();
        output.TagName = IsGroup ? "fieldset" : "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute(
            "class", "field field--" + Kind.ToString().ToLowerInvariant() + (state.Errors.Count > 0 ? " field--error" : ""));
        if (IsGroup)
        {
            output.Attributes.SetAttribute("id", state.Id);
            output.Attributes.SetAttribute("tabindex", "-1");
            if (DescribedBy(state) is { } describedBy)
                output.Attributes.SetAttribute("aria-describedby", describedBy);
        }

        if (Kind != FieldKind.Checkbox)
            output.Content.AppendHtml(LabelElement(state));
        AppendHintAndErrors(output.Content, state);
        output.Content.AppendHtml(new FieldControl(this, state).Build());
    }

    internal bool IsCompulsory(FieldState state) => Required || state.IsRequired;

    /// <summary>The ids of hint and error; null where there is neither.</summary>
    internal string? DescribedBy(FieldState state)
    {
        string?[] ids = [Hint is null ? null : state.Id + "-hint", state.Errors.Count == 0 ? null : state.Id + "-error"];
        var described = string.Join(' ', ids.Where(id => id is not null));
        return described.Length == 0 ? null : described;
    }

    private TagBuilder LabelElement(FieldState state)
    {
        var label = new TagBuilder(IsGroup ? "legend" : "label");
        label.AddCssClass("field-label");
        if (!IsGroup)
            label.Attributes["for"] = state.Id;
        label.InnerHtml.Append(Label);
        if (!IsCompulsory(state) && !Later)
            label.InnerHtml.AppendHtml(" <span class=\"field-optional\">(freiwillig)</span>");
        return label;
    }

    private void AppendHintAndErrors(TagHelperContent content, FieldState state)
    {
        if (Hint is not null)
        {
            var hint = new TagBuilder("p");
            hint.AddCssClass("field-hint");
            hint.Attributes["id"] = state.Id + "-hint";
            hint.InnerHtml.Append(Hint);
            content.AppendHtml(hint);
        }

        if (state.Errors.Count == 0)
            return;
        var error = new TagBuilder("p");
        error.AddCssClass("field-error");
        error.Attributes["id"] = state.Id + "-error";
        error.InnerHtml.AppendHtml("<span class=\"visually-hidden\">Fehler: </span>").Append(string.Join(' ', state.Errors));
        content.AppendHtml(error);
    }
}
