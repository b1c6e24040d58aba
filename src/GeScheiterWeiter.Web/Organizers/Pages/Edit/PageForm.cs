using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Common.Markup;
using GeScheiterWeiter.Pages;
using GeScheiterWeiter.Web.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Forms;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace GeScheiterWeiter.Web.Organizers.Pages.Edit;

public sealed class PageForm : EditForm
{
    [Display(Name = "Text")]
    [Required(ErrorMessage = "Bitte schreiben Sie einen Text.")]
    [MaxLength(FixedPage.MaxMarkdownLength, ErrorMessage = "Bitte kürzen Sie: höchstens {1} Zeichen.")]
    [Lines]
    public string? Markdown { get; set; }

    public static PageForm Of(FixedPageKind kind, FixedPage? own) =>
        new PageForm { Version = own?.Version ?? 0, Markdown = own?.Text.Source ?? kind.ShippedMarkdown() }.AsOpened();

    /// <summary>Null when something is wrong that the field now says.</summary>
    public MarkdownText? ToText(FixedPageKind kind, ModelStateDictionary state)
    {
        if (!state.IsValid)
            return null;
        var text = FixedPageText.Render(kind, Markdown ?? "");
        if (text.Problem is { } problem)
            state.AddModelError(nameof(Markdown), MarkdownField.Sentence(problem));
        return state.IsValid ? text : null;
    }
}
