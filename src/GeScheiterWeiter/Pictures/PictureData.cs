using GeScheiterWeiter.Privacy;

namespace GeScheiterWeiter.Pictures;

/// <summary>Photos of people, and logos, which lie in the same tables.</summary>
internal sealed class PictureData : IHoldsPersonalData
{
    private static readonly ProcessingActivity Photos = new("Fotos von Sprecher:innen", PeopleGroup.Speakers)
    {
        Whose = "Menschen, die etwas erzählen",
        Purpose = "Zeigen, wer erzählt",
        Basis = LegalBasis.Request,
        SeenBy = "alle, die die Website lesen",
        Recipients = "alle, die die Website lesen",
    };

    private const string OnPage = "Ihr Foto sehen, ersetzen und entfernen Sie auf Ihrer Seite als Sprecher:in.";

    public void Describe(DataMap map)
    {
        RetentionPeriod[] kept =
        [
            RetentionPeriod.Deleted("sobald die Person oder eine Organisator:in es ersetzt oder wegnimmt"),
            RetentionPeriod.Deleted("mit der Seite der Sprecher:in"),
        ];
        map.Rows<Picture>(Photos, kept)
            .Hold("Beschreibung des Fotos", p => p.AltText)
            .Frame(p => p.Id, p => p.UploadedUtc);
        map.Rows<PictureVariant>(Photos, kept)
            .Hold("Das Foto in mehreren Größen, ohne Angaben der Kamera", v => v.Content, v => v.Hash)
            .Frame(v => v.Id, v => v.PictureId, v => v.Format, v => v.Height, v => v.Width);
        map.Rows<UncroppedPicture>(Photos, kept)
            .Hold("Das ganze Foto vor dem Zuschneiden", p => p.Content)
            .Frame(p => p.PictureId);
        map.DoNotFind<Picture>(OnPage);
        map.DoNotFind<PictureVariant>(OnPage);
        map.DoNotFind<UncroppedPicture>(OnPage);
    }
}
