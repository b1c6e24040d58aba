using GeScheiterWeiter.Editions.Facts;
using GeScheiterWeiter.Web.Shared.Forms;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GeScheiterWeiter.Web.Organizers.Editions;

/// <summary>What an evening can be like, or a talk within it, in words.</summary>
/// <param name="unsaid">What it says where nobody has chosen.</param>
public sealed class FactChoices(string unsaid)
{
    public static readonly FactChoices OfAnEvening = new("nicht gesagt");
    public static readonly FactChoices OfATalk = new("wie am ganzen Abend");

    public static IEnumerable<SelectListItem> Languages => EnumChoices.Of<SpokenLanguage>(language => language.Words());

    public IEnumerable<SelectListItem> LanguagesOrUnsaid => [new(unsaid, ""), .. Languages];

    public IEnumerable<SelectListItem> Cameras => EnumChoices.Of<CameraUse>(camera => camera.Words());

    public IEnumerable<SelectListItem> Recordings =>
        EnumChoices.Of<Recording>(recording => recording == Recording.Unsaid ? unsaid : recording.Words());

    public IEnumerable<SelectListItem> CaptionKinds =>
        EnumChoices.Of<Captions>(captions => captions == Captions.Unsaid ? unsaid : captions.Words());

    public IEnumerable<SelectListItem> SignLanguages => Offers(offer => offer.SignLanguageWords());

    public IEnumerable<SelectListItem> Slides => Offers(offer => offer.SlidesWords());

    public IEnumerable<SelectListItem> PlainLanguages => Offers(
        offer => offer == Offer.None ? "keine besondere" : offer.PlainLanguageWords());

    /// <summary>A value of a form as it stands among the choices of its field; the value itself where it is none of them.</summary>
    public string Shown(string field, string value) =>
        ChoicesOf(field).FirstOrDefault(choice => choice.Value == value)?.Text ?? value;

    private IEnumerable<SelectListItem> Offers(Func<Offer, string> words) =>
        EnumChoices.Of<Offer>(offer => offer == Offer.Unsaid ? unsaid : words(offer));

    private IEnumerable<SelectListItem> ChoicesOf(string field) => field switch
    {
        nameof(EveningFacts.Camera) => Cameras,
        nameof(EveningFacts.Recording) => Recordings,
        nameof(EveningFacts.Language) => LanguagesOrUnsaid,
        nameof(EveningFacts.PlainLanguage) => PlainLanguages,
        nameof(EveningFacts.Captions) => CaptionKinds,
        nameof(EveningFacts.SignLanguage) => SignLanguages,
        nameof(EveningFacts.SlidesInAdvance) => Slides,
        _ => [],
    };
}
