using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Letters.Layout;

namespace GeScheiterWeiter.Editions;

/// <summary>Lets a letter wear the colour of its edition: the same as on its pages, which write them as oklch.</summary>
public static class EditionLetterColours
{
    public static Letter InColoursOf(this Letter letter, Edition edition) => letter with { Colours = Of(edition.Accent) };

    public static LetterColours Of(EditionAccent accent) => accent switch
    {
        EditionAccent.Coral => LetterColours.OfTheSite,
        EditionAccent.Ochre => new LetterColours("#f2bf3f", "#815709", "#f2cd6f"),
        EditionAccent.Moss => new LetterColours("#9dd163", "#3e6427", "#b2df82"),
        EditionAccent.Lagoon => new LetterColours("#5ed1de", "#12657a", "#82dfea"),
        EditionAccent.Plum => new LetterColours("#df98d9", "#8e357e", "#edb0e6"),
    };
}
