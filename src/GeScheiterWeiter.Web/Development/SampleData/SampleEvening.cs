using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Meeting;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Attendances;
using GeScheiterWeiter.Tables;
using GeScheiterWeiter.Tables.Rounds;

namespace GeScheiterWeiter.Web.Development.SampleData;

/// <summary>The room of an evening that has begun, and who has come. The address leads nowhere, and the number belongs to nobody.</summary>
internal static class SampleEvening
{
    private const int Came = 4;

    public static IEnumerable<object> Of(Edition edition, IReadOnlyList<Registration> people, SampleStage stage, DateTime nowUtc)
    {
        if (stage is not (SampleStage.Live or SampleStage.Over))
            return [];

        people.FirstOrDefault(person => person.State == RegistrationState.Waiting)?.WaitHere(nowUtc);
        return
        [
            new EditionRoom
            {
                EditionId = edition.Id,
                Address = "https://raum.example/sonderedition",
                TestAddress = "https://raum.example/ton-und-bild",
                FallbackText = "Rufen Sie an: 030 23125 014. Dort hören Sie den Abend mit.",
                Notice = stage == SampleStage.Live ? "Wir haben begonnen. Kommen Sie gern noch dazu." : null,
            },
            .. stage == SampleStage.Live ? Tables(edition, people, nowUtc) : [],
            .. people.Where(person => person.State == RegistrationState.Seated).Take(Came).Select((person, number) => new Attendance
            {
                RegistrationId = person.Id,
                FirstUtc = edition.StartUtc.AddMinutes(number - 5),
                LastUtc = edition.StartUtc.AddMinutes(number),
            }),
        ];
    }

    private static IEnumerable<object> Tables(Edition edition, IReadOnlyList<Registration> people, DateTime nowUtc) =>
    [
        new TableSetting
        {
            EditionId = edition.Id,
            Topics = ["Prozesse", "Beteiligung", "Personal"],
            Rooms = ["https://raum.example/tisch-" + TableSetting.NumberInAddress],
        },
        .. people.Where(person => person.State == RegistrationState.Seated).Skip(1).Select(person => new TableParticipation
        {
            RegistrationId = person.Id,
            EditionId = edition.Id,
            JoinedUtc = nowUtc,
        }),
    ];
}
