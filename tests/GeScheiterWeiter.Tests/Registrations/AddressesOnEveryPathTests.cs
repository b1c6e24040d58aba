using System.Text;
using CsCheck;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.EditionChanges;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Mail.Smtp;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Decisions;
using GeScheiterWeiter.Registrations.Export;
using GeScheiterWeiter.Registrations.Import;
using GeScheiterWeiter.Registrations.SelfService;
using GeScheiterWeiter.Registrations.SignUp;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Tests.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GeScheiterWeiter.Tests.Registrations;

/// <summary>Nobody's address stands in the way of anybody, on any path a letter takes.</summary>
public sealed class AddressesOnEveryPathTests
{
    /// <summary>Like one from before a rule was made stricter.</summary>
    private const string NoAddress = "keine@@adresse";

    [Fact]
    public async Task Whatever_is_accepted_as_an_address_gets_every_letter()
    {
        // One world for each handful: what goes wrong for one of them would take the others with it.
        foreach (var handful in Addresses(48).Chunk(8))
            await EveryPathAsync(handful);
    }

    [Theory, EveryProvider]
    public async Task A_letter_that_cannot_be_made_is_given_up_and_takes_nothing_back(StorageProvider provider)
    {
        await using var world = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition(capacity: 1);
        await world.ArrangeAsync(edition);
        Participant seated = new(world, edition, "eins@amt.example"),
            broken = new(world, edition, "zwei@amt.example"),
            last = new(world, edition, "drei@amt.example");
        foreach (var person in new[] { seated, broken, last })
            Assert.True(await person.JoinAsync() is ConfirmationOutcome.Seated or ConfirmationOutcome.Waiting);
        await world.WithDbAsync(
            db => db.Database.ExecuteSqlAsync($"UPDATE Registrations SET Email = {NoAddress} WHERE NormalizedEmail = 'zwei@amt.example'"));

        Assert.Equal(CancellationOutcome.Cancelled, await seated.CancelAsync());
        Assert.Equal(RegistrationState.Seated, (await broken.RowAsync()).State);
        Assert.Equal(CapacityOutcome.Saved, (await ChangeCapacityAsync(world, edition, 1, 5))!.Outcome);
        Assert.Equal(RegistrationState.Seated, (await last.RowAsync()).State);
        Assert.Equal(EditionOutcome.Saved, await MoveAsync(world, edition));
        Assert.Equal(EditionCancellationOutcome.Cancelled, await CancelEditionAsync(world, edition));

        var unmade = await world.LettersAsync(NoAddress);
        Assert.Equal(4, unmade.Count);
        Assert.All(
            unmade,
            letter => Assert.Equal(
                (OutboxState.GivenUp, "never made: FormatException", ""), (letter.Mail.State, letter.Mail.LastAnswer, letter.Text)));
        Assert.Equal(["SeatFreed", "EditionSeatsChanged", "EditionMoved", "EditionCancelled"], unmade.Select(letter => letter.Kind));
        Assert.Equal(
            ["EditionSeatsChanged", "SeatFreed", "EditionMoved", "EditionCancelled"],
            (await last.LettersAsync()).Skip(2).Select(letter => letter.Kind));
        Assert.DoesNotContain(await last.LettersAsync(), letter => letter.Mail.State != OutboxState.Queued);
    }

    private static async Task EveryPathAsync(string[] addresses)
    {
        await using var world = await TestDatabase.CreateAsync(settings: new() { ["Mail:FromAddress"] = "post@mü\u00adller-beispiel.de" });
        var edition = TestData.Edition(capacity: 2);
        await world.ArrangeAsync(edition);
        var people = addresses.Select(address => new Participant(world, edition, address)).ToList();

        foreach (var person in people)
            Assert.True(await person.JoinAsync() is ConfirmationOutcome.Seated or ConfirmationOutcome.Waiting, person.Address);
        Assert.Equal(CancellationOutcome.Cancelled, await people[0].CancelAsync());
        await people[0].UndoAsync();
        Assert.Equal(CapacityOutcome.Saved, (await ChangeCapacityAsync(world, edition, 2, 100))!.Outcome);
        Assert.Equal(EditionOutcome.Saved, await MoveAsync(world, edition));
        foreach (var person in people)
            await person.ResendAsync();
        await ImportAsync(world, edition, addresses.Select(address => "z" + address));
        await ExportAsync(world, edition, 2 * addresses.Length);
        var readdressed = (await people[1].RowAsync()).Id;
        Assert.Equal(AddressOutcome.Corrected, await world.WithAsync((AddressCorrection correction) => correction.CorrectAsync(
            edition.Id, readdressed, EmailAddress.Parse("y" + addresses[1]), RegistrationWorld.Organizer, CancellationToken.None)));
        Assert.Equal(EditionCancellationOutcome.Cancelled, await CancelEditionAsync(world, edition));

        Assert.DoesNotContain(await world.AllAsync<OutboxMail>(), mail => mail.State == OutboxState.GivenUp);
        Assert.Equal(2 * addresses.Length, (await world.AllAsync<OutboxMail>()).Count(mail => mail.Kind == "EditionCancelled"));
        await PackAllAsync(world);
        await world.AssertSeatsAgreeAsync();
    }

    private static List<string> Addresses(int count)
    {
        var accepted = new HashSet<EmailAddress>
        {
            EmailAddress.Parse("bert@müller-beispiel.de"),
            EmailAddress.Parse("eva@mü\u00adller\u200b-beispiel.de"),
        };
        GeneratedAddresses.Any.Sample(
            typed =>
            {
                if (accepted.Count < count
                    && EmailAddress.TryParse(typed, out var address)
                    && address.Value.Length < EmailAddress.MaxLength)
                    accepted.Add(address);
            },
            iter: 50 * count,
            threads: 1);
        Assert.Equal(count, accepted.Count);
        return [.. accepted.Select(address => address.Value)];
    }

    private static Task<CapacityResult?> ChangeCapacityAsync(TestDatabase world, Edition edition, int known, int capacity) =>
        world.WithAsync((CapacityEditor editor) => editor.ChangeAsync(
            edition.Id, known, capacity, tell: true, RegistrationWorld.Organizer, CancellationToken.None));

    private static async Task<EditionOutcome?> MoveAsync(TestDatabase world, Edition edition)
    {
        var draft = new EditionDraft
        {
            Name = edition.Name,
            Slug = edition.Slug,
            Description = edition.Description,
            StartUtc = edition.StartUtc.AddDays(7),
            EndUtc = edition.EndUtc.AddDays(7),
        };
        return await world.WithAsync((EditionChangeEditor editor) => editor.EditAsync(
            edition.Id, 0, draft, tell: true, RegistrationWorld.Organizer, CancellationToken.None));
    }

    private static Task<EditionCancellationOutcome?> CancelEditionAsync(TestDatabase world, Edition edition) =>
        world.WithAsync((EditionCancellation cancellation) => cancellation.CancelAsync(
            edition.Id, "Leider.", RegistrationWorld.Organizer, CancellationToken.None));

    private static async Task ImportAsync(TestDatabase world, Edition edition, IEnumerable<string> addresses)
    {
        var rows = addresses.Select(address => $"Person\t{address}\tAmt").Prepend("Name\tE-Mail\tOrganisation").ToList();
        var result = await world.WithAsync(async (ImportDesk desk) =>
        {
            var (id, problem) = await desk.HandInAsync(
                edition.Id, null, RegistrationWorld.Organizer, "liste.csv",
                Encoding.UTF8.GetBytes(string.Join('\n', rows)), CancellationToken.None);
            Assert.Null(problem);
            var draft = await desk.FindAsync(edition.Id, null, id!.Value, RegistrationWorld.Organizer, CancellationToken.None);
            await desk.ExplainAsync(
                draft!,
                new ImportSettings(ColumnGuess.Of(rows[0].Split('\t')), AttendeeSide.Administration, "Liste", WithLetters: true),
                CancellationToken.None);
            return id.Value;
        });
        var taken = await world.WithAsync(
            (RegistrationImport import) => import.TakeOverAsync(
                edition.Id, result, seen: null, RegistrationWorld.Organizer, CancellationToken.None));
        Assert.Equal(new ImportResult(ImportOutcome.TakenOver, Seated: rows.Count - 1), taken);
    }

    private static async Task ExportAsync(TestDatabase world, Edition edition, int people)
    {
        foreach (var format in Enum.GetValues<ExportFormat>())
        {
            using var target = new MemoryStream();
            await world.WithAsync((RegistrationExport export) => export.WriteAsync(
                edition.Id, new RegistrationFilter(), [ExportColumn.Email], questions: [], format,
                target, RegistrationWorld.Organizer, CancellationToken.None));
            Assert.Equal(people, ImportFile.Read(target.ToArray()).Table!.Rows.Count);
        }
    }

    private static async Task PackAllAsync(TestDatabase world)
    {
        var post = world.Services.GetRequiredService<MimeMessageFactory>();
        foreach (var mail in await world.AllAsync<OutboxMail>())
        {
            using var message = post.Pack(mail);
            Assert.Single(message.To.Mailboxes);
        }
    }
}
