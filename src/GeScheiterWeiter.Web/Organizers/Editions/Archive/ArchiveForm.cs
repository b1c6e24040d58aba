using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Web.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Forms;

namespace GeScheiterWeiter.Web.Organizers.Editions.Archive;

public sealed class ArchiveForm : EditForm
{
    [Display(Name = "Rückblick"), MaxLength(Edition.MaxTextLength, ErrorMessage = "Bitte kürzen Sie: höchstens {1} Zeichen.")]
    [Lines]
    public string? Recap { get; set; }

    [Display(Name = "Moderation"), MaxLength(Edition.MaxHostNamesLength, ErrorMessage = "Bitte kürzen Sie: höchstens {1} Zeichen.")]
    public string? HostNames { get; set; }

    public static ArchiveForm Of(Edition edition) =>
        new ArchiveForm { Version = edition.Version, Recap = edition.Recap.Source, HostNames = edition.HostNames }.AsOpened();
}

