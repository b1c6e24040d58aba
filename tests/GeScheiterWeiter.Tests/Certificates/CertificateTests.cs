using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Certificates;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Invitations.People;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Attendances;
using GeScheiterWeiter.Registrations.Decisions;
using GeScheiterWeiter.Registrations.SelfService;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Tests.Certificates;

/// <summary>Whoever was there has a certificate, and anybody can have it checked, also when nothing of the person is left.</summary>
public sealed class CertificateTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly Edition _edition = TestData.Edition(startUtc: TestData.Now.AddHours(-3));
    private readonly Registration _there;
    private readonly Registration _absent;
    private readonly SecretToken _link = SecretToken.Create();
    private readonly SecretToken _absentLink = SecretToken.Create();

    public CertificateTests() =>
        (_there, _absent) = (TestData.Registration(_edition, name: "Jörg Müller"), TestData.Registration(_edition));

    [Theory, EveryProvider]
    public async Task A_code_is_good_with_its_name_and_still_is_when_the_person_is_erased(StorageProvider provider)
    {
        await using var world = await ArrangeAsync(provider);
        Assert.Equal(CertificateOutcome.Issued, await IssueAsync(world, _link, "Jörg Müller"));
        var code = (await ReadAsync(world, _there))!.Code;

        await world.WithAsync((PersonErasure erasure) => erasure.EraseAsync(_edition.Id, _there.Id, RegistrationWorld.Organizer, None));

        Assert.DoesNotContain(await world.AllAsync<Registration>(), r => r.Id == _there.Id);
        Assert.Equal(_edition.Id, (await FindAsync(world, code.ToLowerInvariant().Replace('-', ' '), "joerg  MUELLER"))?.Id);
        Assert.Null(await FindAsync(world, code, "Jörg Möller"));
        Assert.Null(await FindAsync(world, code, " "));
        Assert.Null(await FindAsync(world, "0000-0000-0000-0000", "Jörg Müller"));
        Assert.Null(await FindAsync(world, null, "Jörg Müller"));
    }

    [Fact]
    public async Task A_code_is_the_same_each_time_and_outlives_the_process_but_no_correction_of_what_it_says()
    {
        await using var world = await ArrangeAsync();
        var code = (await ReadAsync(world, _there))!.Code;
        Assert.Equal(code, (await ReadAsync(world, _there))!.Code);

        await world.WithDbAsync(db => db.Set<Edition>().ExecuteUpdateAsync(set => set.SetProperty(e => e.Name, "Anders")));
        Assert.NotNull(await FindAsync(world, code, "Jörg Müller"));
        await world.WithDbAsync(db => db.Set<Edition>()
            .ExecuteUpdateAsync(set => set.SetProperty(e => e.EndUtc, _edition.EndUtc.AddMinutes(-30))));
        Assert.Null(await FindAsync(world, code, "Jörg Müller"));
    }

    [Fact]
    public async Task Nobody_has_one_who_was_not_there_before_the_end_or_where_the_edition_was_cancelled()
    {
        await using var world = await ArrangeAsync();

        Assert.Null(await ReadAsync(world, _absent));
        Assert.Equal(CertificateOutcome.NotForThem, await IssueAsync(world, _absentLink, _absent.Name));
        Assert.Equal(CertificateOutcome.UnknownLink, await IssueAsync(world, SecretToken.Create(), _there.Name));
        Assert.NotNull(await ReadAsync(world, _there));
        var code = (await ReadAsync(world, _there))!.Code;
        await world.WithDbAsync(db => db.Set<Edition>().ExecuteUpdateAsync(set => set.SetProperty(e => e.State, EditionState.Cancelled)));
        Assert.Null(await ReadAsync(world, _there));
        Assert.Null(await FindAsync(world, code, _there.Name));
    }

    [Fact]
    public async Task Before_the_end_there_is_none()
    {
        var tomorrow = TestData.Edition(startUtc: TestData.Now.AddHours(-1));
        var early = TestData.Registration(tomorrow);
        await using var world = await TestDatabase.CreateAsync();
        await world.ArrangeEditionAsync(tomorrow, early);
        await world.ArrangeAsync(TestData.Attendance(tomorrow, early));

        Assert.Null(await ReadAsync(world, early));
    }

    [Fact]
    public async Task A_name_is_corrected_before_and_not_by_oneself_after()
    {
        await using var world = await ArrangeAsync();

        Assert.Equal(CorrectionOutcome.Corrected, await CorrectAsync(world, "Jörg Meier"));
        Assert.Equal(CertificateOutcome.OtherName, await IssueAsync(world, _link, "Jörg Müller"));
        Assert.Equal(CertificateOutcome.Issued, await IssueAsync(world, _link, "Jörg Meier"));
        Assert.Equal(CertificateOutcome.Issued, await IssueAsync(world, _link, "Jörg Meier"));
        Assert.Equal(CorrectionOutcome.NameIsCertified, await CorrectAsync(world, "Jemand Anderes"));
        Assert.Equal(CorrectionOutcome.Corrected, await CorrectAsync(world, "Jörg Meier"));
        Assert.Single(await world.AllAsync<AuditEntry>(), entry => entry.Action == "registration.certificate-issued");

        var now = await world.ReadAsync(_there);
        await world.WithAsync((DetailsCorrection d) => d.CorrectAsync(
            _edition.Id, _there.Id, RegistrationDetails.Of(now), RegistrationDetails.Of(now) with { Name = "Jörg Mayer" }, null,
            RegistrationWorld.Organizer, None));
        var certificate = await ReadAsync(world, _there);
        Assert.Equal("Jörg Mayer", certificate?.Name);
        Assert.NotNull(await FindAsync(world, certificate?.Code, "Jörg Mayer"));
    }

    [Theory, EveryProvider]
    public async Task An_organizers_word_counts_as_much_with_a_reason_and_can_be_taken_back(StorageProvider provider)
    {
        await using var world = await ArrangeAsync(provider);

        Assert.Equal(PresenceOutcome.Done, await ConfirmAsync(world, _absent));
        Assert.Equal(PresenceOutcome.NothingToDo, await ConfirmAsync(world, _absent));
        Assert.Equal(PresenceOutcome.NothingToDo, await ConfirmAsync(world, _there));
        Assert.Equal(CertificateOutcome.Issued, await IssueAsync(world, _absentLink, _absent.Name));
        Assert.Equal("War am Bildschirm nebenan", Assert.Single(await world.AllAsync<RegistrationNote>()).Text);

        Assert.Equal(PresenceOutcome.Done, await TakeBackAsync(world, _absent));
        Assert.Equal(PresenceOutcome.NothingToDo, await TakeBackAsync(world, _absent));
        Assert.Null(await ReadAsync(world, _absent));
        Assert.Equal(
            ["registration.presence-confirmed", "registration.certificate-issued", "registration.presence-taken-back"],
            (await world.AllAsync<AuditEntry>()).Where(e => e.SubjectId == _absent.Id).OrderBy(e => e.Id).Select(e => e.Action));
    }

    [Theory]
    [InlineData(RegistrationState.Unconfirmed, PresenceOutcome.NeverComing)]
    [InlineData(RegistrationState.Declined, PresenceOutcome.NeverComing)]
    [InlineData(RegistrationState.Waiting, PresenceOutcome.Done)]
    [InlineData(RegistrationState.Cancelled, PresenceOutcome.Done)]
    public async Task Whoever_waited_or_had_cancelled_may_have_come(RegistrationState state, PresenceOutcome expected)
    {
        await using var world = await ArrangeAsync();
        await world.WithDbAsync(db => db.Set<Registration>().Where(r => r.Id == _absent.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(r => r.State, state)));

        Assert.Equal(expected, await ConfirmAsync(world, _absent));
        Assert.Equal(
            PresenceOutcome.Unknown,
            await world.WithAsync((PresenceDesk desk) => desk.ConfirmAsync(
                Guid.CreateVersion7(), _absent.Id, "Grund", RegistrationWorld.Organizer, None)));
    }

    [Fact]
    public async Task Nobody_was_at_an_evening_that_is_not_over()
    {
        var edition = TestData.Edition();
        var person = TestData.Registration(edition);
        await using var world = await TestDatabase.CreateAsync();
        await world.ArrangeEditionAsync(edition, person);

        Assert.Equal(
            PresenceOutcome.NotOver,
            await world.WithAsync((PresenceDesk desk) => desk.ConfirmAsync(
                edition.Id, person.Id, "Grund", RegistrationWorld.Organizer, None)));
    }

    private static Task<CertificateOutcome> IssueAsync(TestDatabase world, SecretToken link, string name) =>
        world.WithAsync((CertificateDesk desk) => desk.IssueAsync(link, name, None));

    private static async Task<Certificate?> ReadAsync(TestDatabase world, Registration registration)
    {
        var row = await world.WithDbAsync(db => db.Set<Registration>().AsNoTracking().Include(r => r.Edition)
            .SingleAsync(r => r.Id == registration.Id));
        return await world.WithAsync((CertificateReader reader) => reader.ReadAsync(row, None));
    }

    private static Task<Edition?> FindAsync(TestDatabase world, string? code, string? name) =>
        world.WithAsync((CertificateReader reader) => reader.FindCertifiedAsync(code, name, None));

    private Task<CorrectionOutcome> CorrectAsync(TestDatabase world, string name) => world.WithAsync((ParticipationDesk desk) =>
        desk.CorrectAsync(_link, new RegistrationCorrection(name, "Amt", null, null, null), null, None));

    private Task<PresenceOutcome> ConfirmAsync(TestDatabase world, Registration person) => world.WithAsync((PresenceDesk desk) =>
        desk.ConfirmAsync(_edition.Id, person.Id, "War am Bildschirm nebenan", RegistrationWorld.Organizer, None));

    private Task<PresenceOutcome> TakeBackAsync(TestDatabase world, Registration person) => world.WithAsync((PresenceDesk desk) =>
        desk.TakeBackAsync(_edition.Id, person.Id, RegistrationWorld.Organizer, None));

    private async Task<TestDatabase> ArrangeAsync(StorageProvider provider = StorageProvider.Sqlite)
    {
        var world = await TestDatabase.CreateAsync(provider);
        await world.ArrangeEditionAsync(_edition, _there, _absent);
        await world.ArrangeAsync(
            TestData.Attendance(_edition, _there), TestData.Link(_there, _link), TestData.Link(_absent, _absentLink));
        return world;
    }
}
