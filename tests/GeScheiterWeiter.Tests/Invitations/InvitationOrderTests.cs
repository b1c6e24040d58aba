using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Invitations;
using GeScheiterWeiter.Invitations.People;
using GeScheiterWeiter.Invitations.Sending;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Mail.Runs;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Tests.Registrations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace GeScheiterWeiter.Tests.Invitations;

/// <summary>The letters of a list are ordered by a person and written by a task, in pieces.</summary>
public sealed class InvitationOrderTests
{
    private const int People = 250;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EveryProvider]
    public async Task Several_instances_write_one_letter_to_each_person_whenever_it_is_ordered(StorageProvider provider)
    {
        await using var world = await InvitationWorld.CreateAsync(provider);
        await world.AddAsync(Guests(People));

        Assert.Equal(InvitationOrderOutcome.Ordered, await world.OrderAsync(InvitationLetterKind.First));
        Assert.Empty(await world.Database.AllAsync<OutboxMail>());
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => world.WriteLettersAsync(Cancel))));
        Assert.Equal(InvitationOrderOutcome.Recounted, await world.OrderAsync(InvitationLetterKind.First));
        await world.WriteLettersAsync(Cancel);

        var letters = await world.Database.AllAsync<OutboxMail>();
        Assert.Equal(Guests(People).Order(), letters.Select(letter => letter.ToAddress).Order());
        Assert.All(letters, letter => Assert.Equal(LetterPriority.Broadcast, letter.Priority));
        Assert.All(letters, letter => Assert.EndsWith("/abbestellen", letter.OneClickUnsubscribe, StringComparison.Ordinal));
        var order = await world.OrderAsync();
        Assert.Equal(
            (InvitationOrderState.Written, People, 0, InvitationWorld.Organizer.Id),
            (order!.State, order.Written, order.LeftOut, order.OrganizerId));
        Assert.Equal(
            ["invitation-list.filled", "invitation-list.sent", "invitation-list.written"],
            (await world.Database.AllAsync<AuditEntry>()).Where(entry => entry.SubjectId == world.List.Id)
                .Select(entry => entry.Action).Order());
    }

    [Theory]
    [InlineData(InvitationLetterKind.First)]
    [InlineData(InvitationLetterKind.Reminder)]
    public async Task What_was_stopped_in_the_middle_goes_on_where_it_was(InvitationLetterKind kind)
    {
        using var stop = new CancellationTokenSource();
        await using var world = await StoppingAsync(stop);
        await ArrangeAsync(world, kind);
        await world.OrderAsync(kind);

        await WriteTwoPiecesAsync(world, stop);
        var before = (await world.Database.AllAsync<OutboxMail>()).Count;
        var orderBefore = await world.OrderAsync();
        await world.WriteLettersAsync(Cancel);

        Assert.Equal((2 * InvitationSending.PieceSize, 2 * InvitationSending.PieceSize), (before, orderBefore!.Written));
        Assert.Equal(InvitationOrderState.Writing, orderBefore.State);
        Assert.Equal(Guests(People).Order(), (await world.Database.AllAsync<OutboxMail>()).Select(letter => letter.ToAddress).Order());
        var order = await world.OrderAsync();
        Assert.Equal((InvitationOrderState.Written, People), (order!.State, order.Written));
    }

    [Fact]
    public async Task Who_ends_an_order_in_the_middle_ends_it_for_everybody_and_may_order_again()
    {
        const InvitationLetterKind kind = InvitationLetterKind.First;
        using var stop = new CancellationTokenSource();
        await using var world = await StoppingAsync(stop);
        await ArrangeAsync(world, kind);
        await world.OrderAsync(kind);
        await WriteTwoPiecesAsync(world, stop);

        Assert.Equal(InvitationStopOutcome.Stopped, await world.StopAsync());
        Assert.Equal(InvitationStopOutcome.NothingToStop, await world.StopAsync());
        await world.WriteLettersAsync(Cancel);

        var order = await world.OrderAsync();
        Assert.Equal((InvitationOrderState.Stopped, 2 * InvitationSending.PieceSize), (order!.State, order.Written));
        Assert.All(await world.Database.AllAsync<OutboxMail>(), mail => Assert.Equal(OutboxState.Discarded, mail.State));
        Assert.All(await world.Database.AllAsync<Invitation>(), i => Assert.Equal(InvitationState.Drafted, i.State));

        Assert.Equal((People, 0), await world.SendAsync(kind));
        Assert.Equal(People, (await world.Database.AllAsync<OutboxMail>()).Count(mail => mail.State == OutboxState.Queued));
    }

    [Fact]
    public async Task Ending_an_order_keeps_what_has_left_and_takes_back_what_waits()
    {
        await using var world = await InvitationWorld.CreateAsync();
        await world.AddAsync(Guests(3));
        await world.SendAsync();
        var left = Guests(3)[0];
        await world.Database.WithDbAsync(db => db.Set<OutboxMail>().Where(mail => mail.ToAddress == left)
            .ExecuteUpdateAsync(set => set.SetProperty(mail => mail.State, OutboxState.Sent)));

        Assert.Equal(InvitationStopOutcome.Stopped, await world.StopAsync());
        await world.ProgressAsync();

        Assert.Equal(InvitationState.Sent, (await world.RowAsync(left)).State);
        Assert.All(
            (await world.Database.AllAsync<Invitation>()).Where(i => i.Email != left),
            i => Assert.Equal((InvitationState.Drafted, (DateTime?)null), (i.State, i.LastLetterUtc)));
        Assert.Equal(2, await CountDueAsync(world));
    }

    [Fact]
    public async Task A_reminder_that_was_taken_back_is_no_reminder_and_may_be_ordered_at_once()
    {
        await using var world = await InvitationWorld.CreateAsync();
        await world.AddAsync(Guests(2));
        await world.SendAsync();
        await world.DeliverAsync();
        world.Database.Clock.Advance(DueInvitations.Rest);
        await world.SendAsync(InvitationLetterKind.Reminder);

        await world.StopAsync();

        Assert.Equal((2, 0), await world.SendAsync(InvitationLetterKind.Reminder));
        var reminders = (await world.Database.AllAsync<OutboxMail>()).Where(mail => mail.Kind == "InvitationReminder");
        Assert.Equal(2, reminders.Count(mail => mail.State == OutboxState.Queued));
    }

    [Fact]
    public async Task What_has_happened_between_the_order_and_the_piece_counts()
    {
        await using var world = await InvitationWorld.CreateAsync();
        var (erased, registered, refused, invited, late) =
            ("weg@amt.example", "da@amt.example", "nie@amt.example", "gast@amt.example", "spaet@amt.example");
        await world.AddAsync(erased, registered, refused, invited);
        await world.OrderAsync(InvitationLetterKind.First);
        var gone = (await world.RowAsync(erased)).Id;
        await world.Database.WithAsync((InvitationErasure erasure) => erasure.EraseAsync(
            world.Edition.Id, world.List.Id, gone, InvitationWorld.Organizer, Cancel));
        await new Participant(world.Database, world.Edition, registered).JoinAsync();
        await world.Database.ArrangeAsync(
            new OptOut { Mailbox = MailboxHash.Of(EmailAddress.Parse(refused)), AtUtc = TestData.Now });
        await world.AddAsync(late);

        await world.WriteLettersAsync(Cancel);

        Assert.Equal(
            [invited, late],
            (await world.Database.AllAsync<OutboxMail>()).Where(mail => mail.Kind == "Invited").Select(mail => mail.ToAddress).Order());
        var order = await world.OrderAsync();
        Assert.Equal((InvitationOrderState.Written, 2, 2), (order!.State, order.Written, order.LeftOut));
        Assert.Equal(
            (InvitationState.Registered, InvitationState.OptedOut),
            ((await world.RowAsync(registered)).State, (await world.RowAsync(refused)).State));
    }

    [Fact]
    public async Task Who_was_withdrawn_or_has_answered_after_the_order_is_not_reminded()
    {
        await using var world = await InvitationWorld.CreateAsync();
        await world.AddAsync(Guests(3));
        await world.SendAsync();
        await world.DeliverAsync();
        world.Database.Clock.Advance(DueInvitations.Rest);
        await world.OrderAsync(InvitationLetterKind.Reminder);
        var withdrawn = (await world.RowAsync(Guests(3)[0])).Id;
        await world.Database.WithAsync((InvitationWithdrawal withdrawal) => withdrawal.WithdrawAsync(
            world.Edition.Id, world.List.Id, withdrawn, InvitationWorld.Organizer, Cancel));
        await world.DeclineAsync(Guests(3)[1]);

        await world.WriteLettersAsync(Cancel);

        Assert.Equal(
            Guests(3)[2], Assert.Single(await world.Database.AllAsync<OutboxMail>(), mail => mail.Kind == "InvitationReminder").ToAddress);
    }

    [Fact]
    public async Task An_edition_that_is_cancelled_meanwhile_ends_the_order_and_a_deleted_list_takes_it_along()
    {
        await using var world = await InvitationWorld.CreateAsync();
        await world.AddAsync(Guests(2));
        await world.OrderAsync(InvitationLetterKind.First);
        await world.Database.WithDbAsync(db => db.Set<Edition>()
            .ExecuteUpdateAsync(set => set.SetProperty(e => e.State, EditionState.Cancelled)));

        await world.WriteLettersAsync(Cancel);

        Assert.Equal((InvitationOrderState.Overtaken, 0), ((await world.OrderAsync())!.State, (await world.OrderAsync())!.Written));
        await world.DeleteListAsync();
        await world.WriteLettersAsync(Cancel);
        Assert.Empty(await world.Database.AllAsync<InvitationOrder>());
        Assert.Empty(await world.Database.AllAsync<OutboxMail>());
    }

    [Fact]
    public async Task An_order_names_its_number_and_is_given_once_at_a_time()
    {
        await using var world = await InvitationWorld.CreateAsync();
        await world.AddAsync(Guests(2));

        Assert.Equal(InvitationOrderOutcome.Recounted, await world.OrderAsync(InvitationLetterKind.First, 3));
        Assert.Equal(InvitationOrderOutcome.Recounted, await world.OrderAsync(InvitationLetterKind.Reminder, 0));
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 5).Select(
            _ => Task.Run(() => world.OrderAsync(InvitationLetterKind.First, 2))));

        Assert.Equal(1, outcomes.Count(outcome => outcome == InvitationOrderOutcome.Ordered));
        Assert.Equal(4, outcomes.Count(outcome => outcome == InvitationOrderOutcome.AlreadyUnderWay));
        Assert.Single(await world.Database.AllAsync<InvitationOrder>());
        // So that the first piece is written now, and not at the task's next turn.
        Assert.Equal([typeof(InvitationSending)], world.Database.Services.GetRequiredService<TaskSignal>().Take());
    }

    [Fact]
    public async Task A_letter_that_is_discarded_by_hand_is_not_written_again_by_the_same_order()
    {
        using var stop = new CancellationTokenSource();
        await using var world = await StoppingAsync(stop);
        await world.AddAsync(Guests(People));
        await world.OrderAsync(InvitationLetterKind.First);
        await WriteTwoPiecesAsync(world, stop);
        await world.DeliverAsync(OutboxState.Discarded);

        await world.WriteLettersAsync(Cancel);

        Assert.Equal(People, (await world.Database.AllAsync<OutboxMail>()).Select(mail => mail.ToAddress).Distinct().Count());
        Assert.Equal(People, (await world.Database.AllAsync<OutboxMail>()).Count);
        Assert.Equal(InvitationOrderState.Written, (await world.OrderAsync())!.State);
    }

    [Fact]
    public async Task Several_lists_take_turns()
    {
        using var stop = new CancellationTokenSource();
        await using var world = await StoppingAsync(stop);
        await world.AddAsync(Guests(People));
        await world.OrderAsync(InvitationLetterKind.First);
        world.Database.Clock.Advance(TimeSpan.FromMinutes(1));
        var later = new InvitationWorld(world.Database, world.Edition, TestData.InvitationList(world.Edition));
        await world.Database.ArrangeAsync(later.List);
        await later.AddAsync("anderer-gast@amt.example");
        await later.OrderAsync(InvitationLetterKind.First);

        await WriteTwoPiecesAsync(world, stop);

        Assert.Equal(
            (InvitationOrderState.Writing, InvitationOrderState.Written),
            ((await world.OrderAsync())!.State, (await later.OrderAsync())!.State));
    }

    [Fact]
    public async Task Hostile_words_stay_words_in_every_letter()
    {
        await using var world = await InvitationWorld.CreateAsync(arrange: (_, list) => list.Text = Hostile.Markdown + "\n\n{{Name}} `x`");
        await world.Database.ArrangeAsync(TestData.Invitation(world.List, name: Hostile.Name, email: "gast@amt.example"));

        await world.SendAsync();

        var mail = Assert.Single(await world.Database.AllAsync<OutboxMail>());
        Assert.Equal(OutboxState.Queued, mail.State);
        Assert.DoesNotContain("<script", mail.Html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<b " + Hostile.Attribute, mail.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"javascript", mail.Html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("src=\"https://evil", mail.Html, StringComparison.Ordinal);
        Assert.Contains("{{Name}}", mail.Text, StringComparison.Ordinal);
    }

    private static string[] Guests(int count) => [.. Enumerable.Range(0, count).Select(number => $"gast{number:000}@amt.example")];

    private static Task<int> CountDueAsync(InvitationWorld world) => world.Database.WithAsync(
        (DueInvitations due) => due.CountAsync(world.List.Id, InvitationLetterKind.First, Cancel));

    /// <summary>Everybody is due for the letter, and the outbox is empty.</summary>
    private static async Task ArrangeAsync(InvitationWorld world, InvitationLetterKind kind)
    {
        var state = kind == InvitationLetterKind.First ? InvitationState.Drafted : InvitationState.Sent;
        await world.Database.ArrangeAsync([.. Guests(People).Select(guest => TestData.Invitation(world.List, state, guest))]);
    }

    private static Task<InvitationWorld> StoppingAsync(CancellationTokenSource stop) => InvitationWorld.CreateAsync(
        configure: services => services.ConfigureDbContext<AppDb>(db => db.AddInterceptors(new StopsInTheThirdPiece(stop))));

    private static async Task WriteTwoPiecesAsync(InvitationWorld world, CancellationTokenSource stop)
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => world.WriteLettersAsync(stop.Token));
        Assert.InRange(
            (await world.Database.AllAsync<OutboxMail>()).Count, InvitationSending.PieceSize + 1, 2 * InvitationSending.PieceSize);
    }

    private sealed class StopsInTheThirdPiece(CancellationTokenSource stop) : SaveChangesInterceptor
    {
        private int _pieces;

        public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
            DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            if (eventData.Context!.ChangeTracker.Entries<RunLetter>().Any() && ++_pieces == 3)
                stop.Cancel();
            cancellationToken.ThrowIfCancellationRequested();
            return base.SavingChangesAsync(eventData, result, cancellationToken);
        }
    }
}
