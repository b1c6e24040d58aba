using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.SignUp;

namespace GeScheiterWeiter.Web.Development.SampleData;

/// <summary>People of an edition. They are invented, and their addresses lead nowhere.</summary>
internal static class SampleRegistrations
{
    private static readonly (string Name, string Organisation)[] WithSeat =
    [
        ("Aylin Yıldız", "Stadt Musterhausen"), ("Bernd Ohneland", "Landesamt für Beispiele"), ("Chiara Vogt", "Kreis Musterland"),
        ("Dieter Müller-Lüdenscheidt", "Gemeinde Beispielfelde"), ("Ewa Kowalska", "Stadt Musterhausen"),
        ("Finn Petersen", "Ministerium für Muster"),
    ];

    private static readonly (string Name, string Organisation)[] OnTheWaitingList =
    [
        ("Gülay Acar", "Kreis Musterland"), ("Henning Brodersen", "Gemeinde Beispielfelde"),
        ("Iris von der Aue", "Landesamt für Beispiele"),
    ];

    /// <summary>Whoever has a seat comes first. Nobody, before registration has opened.</summary>
    public static IReadOnlyList<Registration> Of(Edition edition, SampleStage stage, DateTime nowUtc) => stage switch
    {
        SampleStage.Before => [],
        SampleStage.Open or SampleStage.Over => Seated(edition, nowUtc),
        SampleStage.Full or SampleStage.Live => [.. Seated(edition, nowUtc), .. Waiting(edition, nowUtc)],
    };

    private static List<Registration> Seated(Edition edition, DateTime nowUtc)
    {
        var people = WithSeat.Select((person, number) => Person(edition, person, nowUtc.AddHours(number - 200))).ToList();
        foreach (var person in people)
            person.TakeSeat(person.CreatedUtc);
        people[1].AccessNeeds = "Die Folien vorab als barrierefreie Datei";
        people[1].ArrangeAccess(nowUtc);
        // One row tells everything a row can tell.
        people[0].AccessNeeds = "Untertitel während der Vorträge";
        people[0].InternalNote = "Bringt eine Kollegin mit, die sich noch anmeldet.";
        people[0].IsMarked = true;
        edition.Seats.Taken = people.Count;
        return people;
    }

    /// <summary>They wait because all seats are taken.</summary>
    private static List<Registration> Waiting(Edition edition, DateTime nowUtc)
    {
        var people = OnTheWaitingList.Select((person, number) => Person(edition, person, nowUtc.AddHours(number - 100))).ToList();
        foreach (var person in people)
            person.Wait(++edition.Seats.LastWaitingNumber, person.CreatedUtc);
        edition.Seats.Waiting = people.Count;
        edition.Seats.Capacity = WithSeat.Length;
        return people;
    }

    private static Registration Person(Edition edition, (string Name, string Organisation) person, DateTime atUtc) =>
        Registration.Create(
            edition.Id,
            new SignUpDetails(
                person.Name, EmailAddress.Parse($"{Slug.From(person.Name)}@{Slug.From(person.Organisation)}.example"), person.Organisation,
                AttendeeSide.Administration),
            atUtc);
}
