using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Lessons;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.TestKit;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Tests.Lessons;

/// <summary>An evening that is over, with one talk told by a tandem.</summary>
internal sealed class LessonWorld(TestDatabase database) : IAsyncDisposable
{
    public static readonly Actor Organizer = Actor.Organizer(Guid.CreateVersion7());

    public Edition Edition { get; } = TestData.PastEdition();

    public Talk Talk { get; private set; } = null!;

    public IReadOnlyList<Speaker> Speakers { get; } =
        [TestData.Speaker("Carina Steinert"), TestData.Speaker("Markus Töpfer", SpeakerSide.Provider)];

    public TestDatabase Database => database;

    public static async Task<LessonWorld> CreateAsync(StorageProvider provider = StorageProvider.Sqlite)
    {
        var world = new LessonWorld(await TestDatabase.CreateAsync(provider));
        world.Talk = TestData.Talk(world.Edition, [.. world.Speakers]);
        await world.Database.ArrangeAsync(world.Edition, world.Talk);
        return world;
    }

    public async Task<Lesson> ArrangeAsync(LessonState state = LessonState.Published, params Artefact[] consents)
    {
        var lesson = TestData.Lesson(Talk, state);
        await database.ArrangeAsync([lesson, .. TestData.Consents(Talk, consents)]);
        return lesson;
    }

    public Task<Lesson> LessonAsync() => database.WithDbAsync(
        db => db.Set<Lesson>().AsNoTracking().SingleAsync(l => l.TalkId == Talk.Id));

    /// <summary>Whether everybody may read it, and whether with names.</summary>
    public async Task<(bool IsSeen, bool IsNamed)> SightAsync()
    {
        var nowUtc = database.Clock.GetUtcNow().UtcDateTime;
        return (
            await database.WithDbAsync(db => db.Set<Lesson>().VisibleAt(nowUtc).AnyAsync()),
            await database.WithDbAsync(db => db.Set<Lesson>().VisibleAt(nowUtc).WithNames().AnyAsync()));
    }

    public Task<LessonOutcome?> SaveAsync(LessonDraft draft, int? version) => database.WithAsync(
        (LessonEditor editor) => editor.SaveAsync(Edition.Id, Talk.Id, version, draft, Organizer, CancellationToken.None));

    public Task<LessonConsentOutcome?> NoteAsync(int version, params GivenConsent[] given) => database.WithAsync(
        (LessonConsentEditor editor) => editor.NoteAsync(Edition.Id, Talk.Id, version, given, Organizer, CancellationToken.None));

    public Task<LessonPublicationOutcome?> PublishAsync(int version, DateTime? from = null, bool namesAreChecked = false) =>
        database.WithAsync((LessonPublication publication) => publication.PublishAsync(
            Edition.Id, Talk.Id, version, from ?? TestData.Now, namesAreChecked, Organizer, CancellationToken.None));

    public GivenConsent[] Of(params Artefact[] artefacts) =>
        [.. from speaker in Speakers from artefact in artefacts select new GivenConsent(speaker.Id, artefact)];

    public static LessonDraft Draft(string title = "Was vom Formular blieb") => new()
    {
        Title = title,
        Slug = GeScheiterWeiter.Common.Slug.From(title),
        Summary = "Ein Satz.",
        Story = new() { Failure = "Es ging schief." },
        Topics = ["Vergabe"],
    };

    public ValueTask DisposeAsync() => database.DisposeAsync();
}
