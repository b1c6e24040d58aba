using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Introductions;
using GeScheiterWeiter.Introductions.Pairs;
using GeScheiterWeiter.Introductions.Profiles;
using GeScheiterWeiter.Registrations;

namespace GeScheiterWeiter.Web.Development.SampleData;

/// <summary>
/// Somebody in each state of being introduced, as the first person sees it: asked, having said yes, introduced. To one they have said
/// no, and the last takes no part.
/// </summary>
internal static class SampleIntroductions
{
    public static IEnumerable<object> Of(Edition edition, IReadOnlyList<Registration> people, DateTime nowUtc)
    {
        List<Registration> seated = [.. people.Where(person => person.State == RegistrationState.Seated).Take(5)];
        var setting = new IntroductionSetting
        {
            EditionId = edition.Id,
            Topics = ["Prozesse", "Beteiligung", "Online-Dienste", "Künstliche Intelligenz", "Führung und Personal"],
        };
        if (seated.Count < 5)
            return [setting];

        var asked = Introduction.Of(edition.Id, seated[0].Id, seated[1].Id, nowUtc);
        var saidYes = Introduction.Of(edition.Id, seated[0].Id, seated[2].Id, nowUtc);
        saidYes.Note(seated[0].Id, saysYes: true);
        var introduced = Introduction.Of(edition.Id, seated[0].Id, seated[3].Id, nowUtc);
        introduced.Note(seated[0].Id, saysYes: true);
        introduced.Note(seated[3].Id, saysYes: true);
        introduced.Tell(Guid.CreateVersion7(), Guid.CreateVersion7(), nowUtc);
        var declined = Introduction.Of(edition.Id, seated[0].Id, seated[4].Id, nowUtc);
        declined.Note(seated[0].Id, saysYes: false);
        return
        [
            setting,
            Profile(
                seated[0], OrganisationKind.Municipality, ["Prozesse", "Beteiligung"],
                "Menschen, die Prozesse mit den Fachämtern aufnehmen",
                "Erfahrung mit einem Bürgerrat, der zu spät kam", nowUtc),
            Profile(
                seated[1], OrganisationKind.Land, ["Prozesse", "Online-Dienste"], null,
                "Erfahrung mit OZG-Leistungen, auch mit denen, die niemand genutzt hat", nowUtc),
            Profile(seated[2], OrganisationKind.District, ["Beteiligung"], "Ideen für Jugendbeteiligung auf dem Land", null, nowUtc),
            Profile(
                seated[3], OrganisationKind.Municipality, ["Prozesse", "Führung und Personal"],
                "Jemanden, der auch allein für alles zuständig ist",
                "Vorlagen für Prozessbeschreibungen", nowUtc),
            Profile(seated[4], OrganisationKind.Municipality, ["Künstliche Intelligenz"], "Beispiele, die funktionieren", null, nowUtc),
            asked, saidYes, introduced, declined,
        ];
    }

    private static IntroductionProfile Profile(
        Registration person, OrganisationKind kind, List<string> topics, string? seeks, string? offers, DateTime nowUtc) => new()
        {
            RegistrationId = person.Id,
            EditionId = person.EditionId,
            Kind = kind,
            Topics = topics,
            Seeks = seeks,
            Offers = offers,
            Whom = WishedCompany.Anybody,
            JoinedUtc = nowUtc,
        };
}
