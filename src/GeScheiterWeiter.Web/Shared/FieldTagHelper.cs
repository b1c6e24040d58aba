using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GeScheiterWeiter.Web.Shared;

public enum FieldKind
{
    Text,
    Email,
    Url,
    Tel,
    Password,
    Number,
    Date,
    DateTime,
    File,
    TextArea,
    Select,
    Radios,
    Checkbox,
}

/// <summary>
/// The one place that defines how a form field looks: label above, hint, error, then the control, all tied together.
/// <c>&lt;field for="Name" label="Ihr Name" hint="…" autocomplete="name" /&gt;</c>. A property with [Required] is
/// compulsory, every other field is marked as "freiwillig"; [MaxLength] sets the limit.
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

    /// <summary>Choices of a select or of radios.</summary>
    public IEnumerable<SelectListItem> Items { get; set; } = [];

    /// <summary>Suggestions for a free text.</summary>
    public IEnumerable<string> Suggestions { get; set; } = [];

    /// <summary>What a file field accepts.</summary>
    public string? Accept { get; set; }

    /// <summary>For a password or a token that must not come back with the page.</summary>
    public bool Forget { get; set; }

    /// <summary>Compulsory because of a rule no attribute says.</summary>
    public bool Required { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    private string Name => ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    private string Id => TagBuilder.CreateSanitizedId(Name, "_");

    private bool IsCompulsory => Required || HasAttribute<RequiredAttribute>();

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var errors = Errors();
        ViewContext.HttpContext.MarkForm();
        output.TagName = Kind == FieldKind.Radios ? "fieldset" : "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "field field--" + Kind.ToString().ToLowerInvariant() + (errors.Count > 0 ? " field--error" : ""));
        if (Kind == FieldKind.Radios)
        {
            output.Attributes.SetAttribute("id", Id);
            output.Attributes.SetAttribute("tabindex", "-1");
            if (DescribedBy(errors) is { } describedBy)
                output.Attributes.SetAttribute("aria-describedby", describedBy);
        }

        var content = output.Content;
        if (Kind == FieldKind.Checkbox)
        {
            AppendHintAndErrors(content, errors);
            content.AppendHtml(CheckboxRow(errors));
            return;
        }

        content.AppendHtml(LabelElement());
        AppendHintAndErrors(content, errors);
        content.AppendHtml(Kind switch
        {
            FieldKind.TextArea => TextArea(errors),
            FieldKind.Select => Select(errors),
            FieldKind.Radios => Radios(),
            _ => Input(errors),
        });
        content.AppendHtml(SuggestionList());
    }

    private TagBuilder LabelElement()
    {
        var label = new TagBuilder(Kind == FieldKind.Radios ? "legend" : "label");
        label.AddCssClass("field-label");
        if (Kind != FieldKind.Radios)
            label.Attributes["for"] = Id;
        AppendLabelText(label.InnerHtml);
        return label;
    }

    private void AppendLabelText(IHtmlContentBuilder content)
    {
        content.Append(Label);
        if (!IsCompulsory && Kind is not FieldKind.Checkbox)
            content.AppendHtml(" <span class=\"field-optional\">(freiwillig)</span>");
    }

    private void AppendHintAndErrors(TagHelperContent content, List<string> errors)
    {
        if (Hint is not null)
        {
            var hint = new TagBuilder("p");
            hint.AddCssClass("field-hint");
            hint.Attributes["id"] = Id + "-hint";
            hint.InnerHtml.Append(Hint);
            content.AppendHtml(hint);
        }

        if (errors.Count == 0)
            return;
        var error = new TagBuilder("p");
        error.AddCssClass("field-error");
        error.Attributes["id"] = Id + "-error";
        error.InnerHtml.AppendHtml("<span class=\"visually-hidden\">Fehler: </span>").Append(string.Join(' ', errors));
        content.AppendHtml(error);
    }

    private TagBuilder Input(List<string> errors)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.Attributes["type"] = Kind switch
        {
            FieldKind.DateTime => "datetime-local",
            FieldKind.Text or FieldKind.Email or FieldKind.Url or FieldKind.Tel or FieldKind.Password
                or FieldKind.Number or FieldKind.Date or FieldKind.File => Kind.ToString().ToLowerInvariant(),
            FieldKind.TextArea or FieldKind.Select or FieldKind.Radios or FieldKind.Checkbox =>
                throw new InvalidOperationException($"{Kind} is no input."),
        };
        if (!Forget && Kind is not (FieldKind.Password or FieldKind.File) && CurrentValue() is { } value)
            input.Attributes["value"] = value;
        if (Accept is not null)
            input.Attributes["accept"] = Accept;
        if (Suggestions.Any())
            input.Attributes["list"] = Id + "-suggestions";
        return Control(input, errors);
    }

    private TagBuilder TextArea(List<string> errors)
    {
        var area = new TagBuilder("textarea");
        area.Attributes["rows"] = Rows.ToString(CultureInfo.InvariantCulture);
        area.InnerHtml.AppendHtml("\n").Append(CurrentValue() ?? "");
        return Control(area, errors);
    }

    private TagBuilder Select(List<string> errors)
    {
        var select = new TagBuilder("select");
        var current = CurrentValue();
        foreach (var item in Items)
        {
            var option = new TagBuilder("option");
            option.Attributes["value"] = item.Value ?? item.Text;
            if (IsChosen(item, current))
                option.Attributes["selected"] = "selected";
            option.InnerHtml.Append(item.Text);
            select.InnerHtml.AppendHtml(option);
        }

        return Control(select, errors);
    }

    private HtmlContentBuilder Radios()
    {
        var radios = new HtmlContentBuilder();
        var current = CurrentValue();
        foreach (var (index, item) in Items.Index())
        {
            var id = $"{Id}-{index}";
            var radio = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
            radio.Attributes["type"] = "radio";
            radio.Attributes["id"] = id;
            radio.Attributes["name"] = Name;
            radio.Attributes["value"] = item.Value ?? item.Text;
            if (IsChosen(item, current))
                radio.Attributes["checked"] = "checked";
            var label = new TagBuilder("label");
            label.Attributes["for"] = id;
            label.InnerHtml.Append(item.Text);
            radios.AppendHtml("<div class=\"choice\">").AppendHtml(radio).AppendHtml(label).AppendHtml("</div>");
        }

        return radios;
    }

    private HtmlContentBuilder CheckboxRow(List<string> errors)
    {
        var box = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        box.Attributes["type"] = "checkbox";
        box.Attributes["value"] = "true";
        if (string.Equals(CurrentValue(), "true", StringComparison.OrdinalIgnoreCase))
            box.Attributes["checked"] = "checked";
        var label = new TagBuilder("label");
        label.Attributes["for"] = Id;
        AppendLabelText(label.InnerHtml);
        return (HtmlContentBuilder)new HtmlContentBuilder()
            .AppendHtml("<div class=\"choice\">").AppendHtml(Control(box, errors)).AppendHtml(label).AppendHtml("</div>");
    }

    private TagBuilder Control(TagBuilder control, List<string> errors)
    {
        control.Attributes["id"] = Id;
        control.Attributes["name"] = Name;
        if (Autocomplete is not null)
            control.Attributes["autocomplete"] = Autocomplete;
        if (Inputmode is not null)
            control.Attributes["inputmode"] = Inputmode;
        if (IsCompulsory && Kind is not FieldKind.Checkbox)
            control.Attributes["aria-required"] = "true";
        if (Kind is not (FieldKind.Checkbox or FieldKind.Select or FieldKind.File or FieldKind.Number or FieldKind.Date or FieldKind.DateTime)
            && MaxLength() is { } maxLength)
            control.Attributes["maxlength"] = maxLength.ToString(CultureInfo.InvariantCulture);
        if (errors.Count > 0)
            control.Attributes["aria-invalid"] = "true";
        if (DescribedBy(errors) is { } describedBy)
            control.Attributes["aria-describedby"] = describedBy;
        return control;
    }

    private IHtmlContent SuggestionList()
    {
        if (!Suggestions.Any())
            return HtmlString.Empty;

        var list = new TagBuilder("datalist");
        list.Attributes["id"] = Id + "-suggestions";
        foreach (var suggestion in Suggestions)
        {
            var option = new TagBuilder("option");
            option.Attributes["value"] = suggestion;
            list.InnerHtml.AppendHtml(option);
        }

        return list;
    }

    private static bool IsChosen(SelectListItem item, string? current) =>
        current is null ? item.Selected : string.Equals(item.Value ?? item.Text, current, StringComparison.Ordinal);

    private string? DescribedBy(List<string> errors)
    {
        string?[] ids = [Hint is null ? null : Id + "-hint", errors.Count == 0 ? null : Id + "-error"];
        var described = string.Join(' ', ids.Where(id => id is not null));
        return described.Length == 0 ? null : described;
    }

    private string? CurrentValue()
    {
        if (ViewContext.ModelState.TryGetValue(Name, out var entry) && entry.AttemptedValue is { } attempted)
            return attempted;
        return For.Model switch
        {
            null => null,
            DateTime moment => moment.ToString(Kind == FieldKind.Date ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture),
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
            var value => value.ToString(),
        };
    }

    private List<string> Errors() =>
        ViewContext.ModelState.TryGetValue(Name, out var entry)
            ? [.. entry.Errors.Select(error => error.ErrorMessage).Where(message => message.Length > 0).Distinct()]
            : [];

    private int? MaxLength() =>
        For.Metadata.ValidatorMetadata.OfType<MaxLengthAttribute>().FirstOrDefault()?.Length
        ?? For.Metadata.ValidatorMetadata.OfType<StringLengthAttribute>().FirstOrDefault()?.MaximumLength;

    private bool HasAttribute<T>() => For.Metadata.ValidatorMetadata.OfType<T>().Any();
}
