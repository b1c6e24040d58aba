using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Decisions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests.Registrations.Decisions;

public sealed class DecisionDeskTests
{
    private const string Sentence = "Schön, dass Sie dabei sein wollen!";

    [Theory, EveryProvider]
    public async Task An_approval_gives_a_free_seat_and_the_letter_carries_the_sentence(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition(audience: AudienceRule.AdministrationOnly);
        var person = TestData.Registration(edition, RegistrationState.AwaitingApproval, side: AttendeeSide.Provider);
        await database.ArrangeEditionAsync(edition, person);

        var outcome = await database.WithAsync((DecisionDesk office) =>
            office.ApproveAsync(edition.Id, person.Id, Sentence, RegistrationWorld.Organizer, CancellationToken.None));

        Assert.Equal(ApprovalOutcome.Seated, outcome);
        var letter = await database.LastLetterAsync(person.Email);
        Assert.Contains(Sentence, letter.Text, StringComparison.Ordinal);
        Assert.NotNull(letter.Calendar);
        Assert.NotNull((await database.ReadAsync(person)).ApprovedUtc);
        Assert.Single(
            await database.AllAsync<AuditEntry>(),
            e => e.Action == "registration.approved" && e.SubjectId == person.Id && e.ActorId == RegistrationWorld.Organizer.Id);
        await database.AssertSeatsAgreeAsync();
    }

    [Theory, EveryProvider]
    public async Task An_approval_without_a_free_seat_leads_to_the_waiting_list(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition(capacity: 1);
        var person = TestData.Registration(edition, RegistrationState.AwaitingApproval);
        await database.ArrangeEditionAsync(edition, TestData.Registration(edition), person);

        var outcome = await database.WithAsync((DecisionDesk office) =>
            office.ApproveAsync(edition.Id, person.Id, null, RegistrationWorld.Organizer, CancellationToken.None));

        Assert.Equal(ApprovalOutcome.Waiting, outcome);
        Assert.Equal("PlacedOnWaitingList", (await database.LastLetterAsync(person.Email)).Kind);
        await database.AssertSeatsAgreeAsync();
    }

    [Theory, EveryProvider]
    public async Task A_second_approval_decides_nothing(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition();
        var person = TestData.Registration(edition, RegistrationState.AwaitingApproval);
        await database.ArrangeEditionAsync(edition, person);
        Task<ApprovalOutcome> Approve() => database.WithAsync((DecisionDesk office) =>
            office.ApproveAsync(edition.Id, person.Id, null, RegistrationWorld.Organizer, CancellationToken.None));

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Task.Run(Approve)));

        Assert.Single(outcomes, ApprovalOutcome.Seated);
        Assert.Single(await database.LettersAsync(person.Email));
        await database.AssertSeatsAgreeAsync();
    }

    [Theory, EveryProvider]
    public async Task A_refusal_is_written_with_its_sentence_and_takes_no_seat(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition();
        var person = TestData.Registration(edition, RegistrationState.AwaitingApproval);
        await database.ArrangeEditionAsync(edition, person);

        var outcome = await database.WithAsync((DecisionDesk office) =>
            office.DeclineAsync(edition.Id, person.Id, Sentence, RegistrationWorld.Organizer, CancellationToken.None));

        Assert.Equal(RefusalOutcome.Declined, outcome);
        Assert.Equal(RegistrationState.Declined, (await database.ReadAsync(person)).State);
        Assert.Contains(Sentence, (await database.LastLetterAsync(person.Email)).Text, StringComparison.Ordinal);
        await database.AssertSeatsAgreeAsync();
    }

    [Theory, EveryProvider]
    public async Task A_cancelled_seat_goes_to_the_next_person_and_cannot_be_taken_back(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition(capacity: 1);
        var (seated, waiting) = (TestData.Registration(edition), TestData.Registration(edition, RegistrationState.Waiting));
        await database.ArrangeEditionAsync(edition, seated, waiting);

        var outcome = await database.WithAsync((DecisionDesk office) =>
            office.CancelAsync(edition.Id, seated.Id, null, RegistrationWorld.Organizer, CancellationToken.None));

        Assert.Equal(CancelByOrganizerOutcome.Cancelled, outcome);
        Assert.Equal(RegistrationState.Seated, (await database.ReadAsync(waiting)).State);
        Assert.Equal("SeatFreed", (await database.LastLetterAsync(waiting.Email)).Kind);
        Assert.False((await database.ReadAsync(seated)).CanUndoCancellationAt(TestData.Now));
        Assert.Equal("RegistrationCancelledByOrganizer", (await database.LastLetterAsync(seated.Email)).Kind);
        await database.AssertSeatsAgreeAsync();
    }

    [Theory, EveryProvider]
    public async Task A_letter_is_repeated_once_in_five_minutes(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition();
        var person = TestData.Registration(edition);
        await database.ArrangeEditionAsync(edition, person);
        Task<RepeatOutcome> Resend() => database.WithAsync((DecisionDesk office) =>
            office.ResendAsync(edition.Id, person.Id, RegistrationWorld.Organizer, CancellationToken.None));

        Assert.Equal(RepeatOutcome.Sent, await Resend());
        Assert.Equal(RepeatOutcome.CoolingDown, await Resend());
        database.Clock.Advance(TimeSpan.FromMinutes(6));
        Assert.Equal(RepeatOutcome.Sent, await Resend());

        Assert.Equal(2, (await database.LettersAsync(person.Email)).Count);
    }

    [Theory, EveryProvider]
    public async Task A_registration_of_another_edition_is_not_found(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var (edition, other) = (TestData.Edition(), TestData.Edition());
        var person = TestData.Registration(edition, RegistrationState.AwaitingApproval);
        await database.ArrangeEditionAsync(edition, person);
        await database.ArrangeAsync(other);
        var (actor, none) = (RegistrationWorld.Organizer, CancellationToken.None);

        Assert.Equal(
            ApprovalOutcome.Unknown, await database.WithAsync((DecisionDesk o) => o.ApproveAsync(other.Id, person.Id, null, actor, none)));
        Assert.Equal(
            RefusalOutcome.Unknown, await database.WithAsync((DecisionDesk o) => o.DeclineAsync(other.Id, person.Id, null, actor, none)));
        Assert.Equal(
            CancelByOrganizerOutcome.Unknown,
            await database.WithAsync((DecisionDesk o) => o.CancelAsync(other.Id, person.Id, null, actor, none)));
        Assert.Equal(RepeatOutcome.Unknown, await database.WithAsync((DecisionDesk o) => o.ResendAsync(other.Id, person.Id, actor, none)));
        Assert.Equal(
            AddressOutcome.Unknown,
            await database.WithAsync(
                (AddressCorrection o) => o.CorrectAsync(other.Id, person.Id, EmailAddress.Parse("neu@amt.example"), actor, none)));
        Assert.Equal(
            WaitingListPriorityOutcome.Unknown,
            await database.WithAsync(
                (WaitingListPriority o) => o.AdvanceAsync(other.Id, person.Id, WaitingListPriorityGoal.Front, "Grund", actor, none)));
        Assert.Equal(
            ReinstatementOutcome.Unknown,
            await database.WithAsync(
                (Reinstatement o) => o.TakeBackAsync(other.Id, person.Id, ReinstatementGoal.LetIn, null, actor, none)));
        Assert.Equal(
            DetailsOutcome.Unknown,
            await database.WithAsync((DetailsCorrection o) => o.CorrectAsync(
                other.Id, person.Id, RegistrationDetails.Of(person), RegistrationDetails.Of(person), given: null, actor, none)));
        Assert.Equal(
            InternalNoteOutcome.Unknown,
            await database.WithAsync((InternalNoteEditor o) => o.SaveAsync(
                other.Id, person.Id, new InternalNote(null, false), new InternalNote("Notiz", true), actor, none)));
        Assert.Equal(ErasureOutcome.Unknown, await database.WithAsync((Erasure o) => o.EraseAsync(other.Id, person.Id, actor, none)));

        Assert.Equal(RegistrationState.AwaitingApproval, (await database.ReadAsync(person)).State);
        Assert.Empty(await database.LettersAsync());
    }

    [Theory, EveryProvider]
    public async Task A_batch_decides_each_for_itself_in_the_order_of_the_sign_ups(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition(capacity: 2);
        var people = Enumerable.Range(0, 4).Select(i =>
        {
            var person = TestData.Registration(edition, RegistrationState.AwaitingApproval);
            person.CreatedUtc = TestData.Now.AddMinutes(-i);
            return person;
        }).ToArray();
        await database.ArrangeEditionAsync(edition, people);

        var result = await database.WithAsync((BulkDecision batch) => batch.RunAsync(
            edition.Id, [.. people.Select(p => p.Id), Guid.NewGuid()],
            BulkAction.Approve, null, RegistrationWorld.Organizer, CancellationToken.None));

        Assert.Equal(new BulkResult(Done: 4, Skipped: 1), result);
        Assert.Equal(RegistrationState.Seated, (await database.ReadAsync(people[3])).State);
        Assert.Equal(RegistrationState.Waiting, (await database.ReadAsync(people[0])).State);
        await database.AssertSeatsAgreeAsync();
    }
}
