using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Pages;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;

namespace GeScheiterWeiter.Web.Organizers.Pages.Edit;

public sealed class PageForm : EditForm
{
    [Display(Name = "Text"), Required(ErrorMessage = "Bitte schreiben Sie einen Text."), MaxLength(FixedPage.MaxMarkdownLength, ErrorMessage = "Bitte kürzen Sie: höchstens {1} Zeichen.")]
    public string? Markdown { get; set; }

    public static PageForm Of(FixedPageKind kind, FixedPage? own)
    {
        var form = new PageForm { Version = own?.Version ?? 0, Markdown = own?.Markdown ?? kind.ShippedMarkdown() };
        form.Opened = FormFields.Snapshot(form);
        return form;
    }
}
