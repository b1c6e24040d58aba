using System.Reflection;
using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Cloning;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Common.Markup;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Editions.Facts;
using GeScheiterWeiter.Editions.Gatherings;
using GeScheiterWeiter.FormQuestions;
using GeScheiterWeiter.Partners;
using GeScheiterWeiter.Pictures;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.TestKit;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Tests.Cloning;

/// <summary>A property somebody adds is copied with the rest, or stands here with the reason why not.</summary>
public sealed class EverythingIsClonedTests
{
    private const int DaysLater = 7;

    private const string NewRow = "the copy is a row of its own";
    private const string Reference = "leads to a row the key beside it names";
    private const string Given = "the organizer says it anew";
    private const string OwnHistory = "tells what has happened to the original";

    private static readonly Dictionary<string, string> NotCopied = new()
    {
        ["Edition.Id"] = NewRow,
        ["Edition.Slug"] = Given,
        ["Edition.Name"] = Given,
        ["Edition.State"] = "the copy begins as a draft",
        ["Edition.Recap"] = OwnHistory,
        ["Edition.CancellationReason"] = OwnHistory,
        ["Edition.HostNames"] = OwnHistory,
        ["Edition.CalendarSequence"] = OwnHistory,
        ["Edition.UpdatedUtc"] = OwnHistory,
        ["Edition.Version"] = OwnHistory,
        ["Edition.Seats"] = Reference,
        ["EditionSeats.EditionId"] = NewRow,
        ["EditionSeats.Taken"] = OwnHistory,
        ["EditionSeats.Reserved"] = OwnHistory,
        ["EditionSeats.Waiting"] = OwnHistory,
        ["EditionSeats.LastWaitingNumber"] = OwnHistory,
        ["Talk.Id"] = NewRow,
        ["Talk.EditionId"] = NewRow,
        ["Talk.Edition"] = Reference,
        ["Talk.Version"] = OwnHistory,
        ["Talk.Slides"] = OwnHistory,
        ["TalkSpeaker.TalkId"] = NewRow,
        ["TalkSpeaker.SaidUtc"] = OwnHistory,
        ["Gathering.EditionId"] = NewRow,
        ["Gathering.Version"] = OwnHistory,
        ["TalkSpeaker.Talk"] = Reference,
        ["TalkSpeaker.Speaker"] = Reference,
        ["FormQuestion.Id"] = NewRow,
        ["FormQuestion.EditionId"] = NewRow,
        ["FormQuestion.Edition"] = Reference,
        ["FormQuestion.FormerOptions"] = OwnHistory,
        ["FormQuestion.ArchivedUtc"] = "what is asked no more is not copied; another test looks at it",
        ["FormQuestion.Version"] = OwnHistory,
        ["Partner.Id"] = NewRow,
        ["Partner.EditionId"] = NewRow,
        ["Partner.Edition"] = Reference,
        ["Partner.LogoId"] = "each partner has a picture of its own; another test looks at it",
        ["Partner.Logo"] = Reference,
        ["Partner.Version"] = OwnHistory,
    };

    [Fact]
    public async Task Every_property_is_copied_or_known_not_to_be()
    {
        await using var world = await TestDatabase.CreateAsync();
        var picture = new Picture { AltText = "Logo", UploadedUtc = TestData.Now };
        var edition = Filled(TestData.Edition());
        var seats = Filled(edition.Seats);
        var speaker = TestData.Speaker();
        var talk = Filled(TestData.Talk(edition, speaker));
        var line = Filled(talk.Speakers[0]);
        var partner = Filled(TestData.Partner(edition));
        partner.LogoId = picture.Id;
        var question = Filled(TestData.FormQuestion(edition));
        var gathering = Filled(new Gathering { EditionId = edition.Id });
        await world.ArrangeAsync(picture, edition, talk, partner, question, gathering);

        var start = LocalTime.FromUtc(edition.StartUtc, edition.TimeZone).AddDays(DaysLater);
        var clone = new EditionClone { Name = "Kopie", Slug = "kopie", LocalStart = start, WithTalks = true };
        var (outcome, id) = (await world.WithAsync((EditionCloner cloner) => cloner.CloneAsync(
            edition.Id, clone, Actor.Organizer(Guid.CreateVersion7()), CancellationToken.None)))!.Value;

        Assert.Equal(EditionOutcome.Saved, outcome);
        var copy = await world.WithDbAsync(db => db.Set<Edition>().AsNoTracking().Include(e => e.Seats).SingleAsync(e => e.Id == id));
        var talkCopy = await world.WithDbAsync(
            db => db.Set<Talk>().AsNoTracking().Include(t => t.Speakers).SingleAsync(t => t.EditionId == id));
        var partnerCopy = await world.WithDbAsync(db => db.Set<Partner>().AsNoTracking().SingleAsync(p => p.EditionId == id));
        var questionCopy = await world.WithDbAsync(db => db.Set<FormQuestion>().AsNoTracking().SingleAsync(q => q.EditionId == id));
        var gatheringCopy = await world.WithDbAsync(db => db.Set<Gathering>().AsNoTracking().SingleAsync(g => g.EditionId == id));
        Findings.AreNone(
        [
            .. Missing(edition, copy), .. Missing(seats, copy.Seats),
            .. Missing(talk, talkCopy), .. Missing(line, Assert.Single(talkCopy.Speakers)),
            .. Missing(partner, partnerCopy), .. Missing(question, questionCopy), .. Missing(gathering, gatheringCopy),
        ]);
        Assert.NotEqual(partner.LogoId, partnerCopy.LogoId);
    }

    [Fact]
    public void The_list_of_exceptions_names_what_is_there()
    {
        Type[] copied =
        [
            typeof(Edition), typeof(EditionSeats), typeof(Talk), typeof(TalkSpeaker), typeof(Partner), typeof(FormQuestion),
            typeof(Gathering),
        ];
        var names = copied
            .SelectMany(type => Settable(type).Select(property => NameOf(type, property)));

        Assert.Empty(NotCopied.Keys.Except(names));
    }

    private static IEnumerable<PropertyInfo> Settable(Type type) => type.GetProperties().Where(property => property.SetMethod is not null);

    private static string NameOf(Type type, PropertyInfo property) => $"{type.Name}.{property.Name}";

    private static IEnumerable<string> Missing<T>(T original, T copy)
        where T : class =>
        from property in Settable(typeof(T))
        let name = NameOf(typeof(T), property)
        where !NotCopied.ContainsKey(name)
        let expected = Expected(property.GetValue(original))
        let actual = property.GetValue(copy)
        where !IsSame(expected, actual)
        select $"{name}: {expected} became {actual ?? "nothing"}";

    /// <summary>Moments move along; the week chosen has no change to or from summer time.</summary>
    private static object? Expected(object? original) => original is DateTime moment ? moment.AddDays(DaysLater) : original;

    private static bool IsSame(object? expected, object? actual) =>
        expected switch
        {
            IEnumerable<NamedLink> links => links.SequenceEqual((IEnumerable<NamedLink>)actual!),
            List<string> texts => texts.SequenceEqual((List<string>)actual!),
            _ => Equals(expected, actual),
        };

    /// <summary>Gives every property that is to be copied a value no new row has.</summary>
    private static T Filled<T>(T row)
        where T : class
    {
        object? fresh = row switch
        {
            Edition => new Edition { Slug = "", Name = "", StartUtc = default, EndUtc = default },
            Gathering gathering => Gathering.Usual(gathering.EditionId),
            _ => null,
        };
        foreach (var property in Settable(typeof(T)).Where(property => !NotCopied.ContainsKey(NameOf(typeof(T), property))))
        {
            var usual = fresh is null ? null : property.GetValue(fresh);
            if (property.Name is not ("StartUtc" or "EndUtc" or "SpeakerId") || property.GetValue(row) is null)
                property.SetValue(row, Unusual(property, usual));
        }

        return row;
    }

    private static object Unusual(PropertyInfo property, object? usual)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        return property.Name switch
        {
            "TimeZoneId" => "Europe/Lisbon",
            "RegistrationClosesUtc" => TestData.Now.AddDays(5),
            "Url" => "https://unusual.example/",
            _ when type == typeof(MarkdownText) => MarkdownText.From("Nicht wie *sonst*"),
            _ when type == typeof(EveningFacts) => new EveningFacts { Platform = "Nicht wie sonst", SignLanguage = Offer.Offered },
            _ when type == typeof(TalkFacts) => new TalkFacts { Language = SpokenLanguage.English, SlidesInAdvance = Offer.Offered },
            _ when type == typeof(string) => "Nicht wie sonst",
            _ when type == typeof(int) => 43,
            _ when type == typeof(long) => 43L,
            _ when type == typeof(DateTime) => TestData.Now.AddDays(3),
            _ when type == typeof(bool) => !(bool)(usual ?? false),
            _ when type.IsEnum => Enum.GetValues(type).Cast<object>().Last(value => !value.Equals(usual)),
            _ when type == typeof(List<string>) => new List<string> { "Nicht", "wie", "sonst" },
            _ when type == typeof(List<NamedLink>) => new List<NamedLink> { new("Aufzeichnung", "https://video.example/") },
            _ => throw new NotSupportedException($"Say here what an unusual {type.Name} is."),
        };
    }
}
