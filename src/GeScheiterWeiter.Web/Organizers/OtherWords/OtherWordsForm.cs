using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Web.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Forms;

namespace GeScheiterWeiter.Web.Organizers.OtherWords;

public sealed class OtherWordsForm : EditForm
{
    private const string TooLong = "Bitte kürzen Sie: höchstens {1} Zeichen.";

    [Display(Name = "Text in Leichter Sprache"), MaxLength(Edition.MaxTextLength, ErrorMessage = TooLong)]
    [Lines]
    public string? EasyLanguage { get; set; }

    [Display(Name = "Text auf Englisch"), MaxLength(Edition.MaxTextLength, ErrorMessage = TooLong)]
    [Lines]
    public string? English { get; set; }

    public static OtherWordsForm Of(Edition edition) => new OtherWordsForm
    {
        Version = edition.Version,
        EasyLanguage = edition.EasyLanguage.Source,
        English = edition.English.Source,
    }.AsOpened();
}
