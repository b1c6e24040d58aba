using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace GeScheiterWeiter.TestKit;

/// <summary>What a browser would send of a form nobody has touched.</summary>
public static class FormFields
{
    public static List<KeyValuePair<string, string>> Of(IHtmlFormElement form) =>
        form.Elements.OfType<IElement>()
            .Where(element => element.GetAttribute("name") is { Length: > 0 } && !element.HasAttribute("disabled"))
            .SelectMany(Values)
            .ToList();

    private static IEnumerable<KeyValuePair<string, string>> Values(IElement element)
    {
        var name = element.GetAttribute("name")!;
        return element switch
        {
            IHtmlInputElement { Type: "checkbox" or "radio" } box =>
                box.IsChecked ? [KeyValuePair.Create(name, box.HasAttribute("value") ? box.Value : "on")] : [],
            IHtmlInputElement { Type: "file" or "submit" or "button" or "image" or "reset" } => [],
            IHtmlInputElement input => [KeyValuePair.Create(name, input.Value)],
            IHtmlTextAreaElement area => [KeyValuePair.Create(name, area.Value)],
            IHtmlSelectElement select => select.Options.Where(o => o.IsSelected).Select(o => KeyValuePair.Create(name, o.Value)),
            _ => [],
        };
    }
}
