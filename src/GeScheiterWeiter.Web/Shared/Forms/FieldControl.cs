using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GeScheiterWeiter.Web.Shared.Forms;

/// <summary>The part of a field one types into or chooses from.</summary>
internal sealed class FieldControl(FieldTagHelper field, FieldState state)
{
    public IHtmlContent Build() => field.Kind switch
    {
        FieldKind.TextArea => TextArea(),
        FieldKind.Select => Select(),
        FieldKind.Radios => Choices("radio", state.Value(field.Kind)),
        // What is ticked, the items say themselves: a field has one value, these have several.
        FieldKind.Checkboxes => Choices("checkbox", current: null),
        FieldKind.Checkbox => Checkbox(),
        FieldKind.Text or FieldKind.Email or FieldKind.Url or FieldKind.Tel or FieldKind.Password
            or FieldKind.Number or FieldKind.Date or FieldKind.DateTime or FieldKind.File => Input(),
    };

    private IHtmlContent Input()
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.Attributes["type"] = field.Kind == FieldKind.DateTime ? "datetime-local" : field.Kind.ToString().ToLowerInvariant();
        if (!field.Forget && field.Kind is not (FieldKind.Password or FieldKind.File) && state.Value(field.Kind) is { } value)
            input.Attributes["value"] = value;
        if (field.Accept is not null)
            input.Attributes["accept"] = field.Accept;
        if (!field.Suggestions.Any())
            return Common(input);

        input.Attributes["list"] = state.Id + "-suggestions";
        return new HtmlContentBuilder().AppendHtml(Common(input)).AppendHtml(SuggestionList());
    }

    private TagBuilder TextArea()
    {
        var area = new TagBuilder("textarea");
        area.Attributes["rows"] = field.Rows.ToString(CultureInfo.InvariantCulture);
        area.InnerHtml.AppendHtml("\n").Append(state.Value(field.Kind) ?? "");
        return Common(area);
    }

    private TagBuilder Select()
    {
        var select = new TagBuilder("select");
        var current = state.Value(field.Kind);
        foreach (var item in field.Items)
        {
            var option = new TagBuilder("option");
            option.Attributes["value"] = item.Value ?? item.Text;
            if (IsChosen(item, current))
                option.Attributes["selected"] = "selected";
            option.InnerHtml.Append(item.Text);
            select.InnerHtml.AppendHtml(option);
        }

        return Common(select);
    }

    private HtmlContentBuilder Choices(string type, string? current)
    {
        var choices = new HtmlContentBuilder();
        foreach (var (index, item) in field.Items.Index())
        {
            var choice = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
            choice.Attributes["type"] = type;
            choice.Attributes["id"] = $"{state.Id}-{index}";
            choice.Attributes["name"] = state.Name;
            choice.Attributes["value"] = item.Value ?? item.Text;
            if (IsChosen(item, current))
                choice.Attributes["checked"] = "checked";
            choices.AppendHtml(Choice(choice, $"{state.Id}-{index}", item.Text));
        }

        return choices;
    }

    private IHtmlContent Checkbox()
    {
        var box = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        box.Attributes["type"] = "checkbox";
        box.Attributes["value"] = "true";
        if (string.Equals(state.Value(field.Kind), "true", StringComparison.OrdinalIgnoreCase))
            box.Attributes["checked"] = "checked";
        return Choice(Common(box), state.Id, field.Label);
    }

    private static IHtmlContent Choice(TagBuilder control, string id, string text)
    {
        var label = new TagBuilder("label");
        label.Attributes["for"] = id;
        label.InnerHtml.Append(text);
        return new HtmlContentBuilder()
            .AppendHtml("<div class=\"choice\">").AppendHtml(control).AppendHtml(label).AppendHtml("</div>");
    }

    /// <summary>What every control carries: its name and what describes it.</summary>
    private TagBuilder Common(TagBuilder control)
    {
        control.Attributes["id"] = state.Id;
        control.Attributes["name"] = state.Name;
        if (field.Autocomplete is not null)
            control.Attributes["autocomplete"] = field.Autocomplete;
        if (field.Inputmode is not null)
            control.Attributes["inputmode"] = field.Inputmode;
        if (field.IsCompulsory(state) && field.Kind is not FieldKind.Checkbox)
            control.Attributes["aria-required"] = "true";
        if (state.Errors.Count > 0)
            control.Attributes["aria-invalid"] = "true";
        if (field.DescribedBy(state) is { } describedBy)
            control.Attributes["aria-describedby"] = describedBy;
        return control;
    }

    private TagBuilder SuggestionList()
    {
        var list = new TagBuilder("datalist");
        list.Attributes["id"] = state.Id + "-suggestions";
        foreach (var suggestion in field.Suggestions)
        {
            var option = new TagBuilder("option");
            option.Attributes["value"] = suggestion;
            list.InnerHtml.AppendHtml(option);
        }

        return list;
    }

    private static bool IsChosen(SelectListItem item, string? current) =>
        current is null ? item.Selected : string.Equals(item.Value ?? item.Text, current, StringComparison.Ordinal);
}
