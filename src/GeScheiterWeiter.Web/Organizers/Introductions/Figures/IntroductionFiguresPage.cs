using GeScheiterWeiter.Common;
using GeScheiterWeiter.Introductions;
using GeScheiterWeiter.Web.Organizers.Editions;

namespace GeScheiterWeiter.Web.Organizers.Introductions.Figures;

public sealed record IntroductionFiguresPage(EditionHeader Edition, IntroductionSetting? Setting, IntroductionCounts Counts)
{
    public IReadOnlyList<string> Topics => Setting?.Topics ?? [];

    public string People => GermanNumber.Words(Counts.People, "Person macht mit.", "Personen machen mit.");

    public string Introduced => Counts.Introduced == 0
        ? "Vorgestellt haben wir noch niemanden."
        : GermanNumber.Words(Counts.Introduced, "Paar haben wir einander vorgestellt.", "Paare haben wir einander vorgestellt.");
}
