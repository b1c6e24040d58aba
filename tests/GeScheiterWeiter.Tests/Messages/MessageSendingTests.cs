using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Mail.Runs;
using GeScheiterWeiter.Messages;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Decisions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Tests.Mail;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace GeScheiterWeiter.Tests.Messages;

/// <summary>Everybody gets a message once, whatever happens meanwhile.</summary>
public sealed class MessageSendingTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EveryProvider]
    public async Task Several_instances_write_one_letter_to_each_person(StorageProvider provider)
    {
        await using var world = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition(capacity: null);
        var people = await world.ArrangeAsync(edition, MessageWorld.Message(edition), people: 170);

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => world.WriteLettersAsync(Cancel))));

        var letters = await world.LettersAsync();
        Assert.Equal(people.Select(r => r.Email).Order(), letters.Select(letter => letter.To).Order());
        Assert.Equal(170, letters.Select(letter => letter.Link("/teilnahme/")).Distinct().Count());
        Assert.Equal(170, (await world.AllAsync<RunLetter>()).Count);
    }

    [Fact]
    public async Task What_was_stopped_in_the_middle_goes_on_where_it_was()
    {
        using var stop = new CancellationTokenSource();
        await using var world = await TestDatabase.CreateAsync(
            configure: services => services.ConfigureDbContext<AppDb>(db => db.AddInterceptors(new StopsAfterTheFirstPiece(stop))));
        var edition = TestData.Edition(capacity: null);
        var people = await world.ArrangeAsync(edition, MessageWorld.Message(edition), people: 120);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => world.WriteLettersAsync(stop.Token));
        var before = (await world.LettersAsync()).Count;
        await world.WriteLettersAsync(Cancel);

        Assert.InRange(before, 1, 119);
        Assert.Equal(people.Select(r => r.Email).Order(), (await world.LettersAsync()).Select(letter => letter.To).Order());
    }

    [Fact]
    public async Task A_message_goes_to_its_group_alone_and_comes_to_an_end()
    {
        await using var server = new ScriptedSmtpServer();
        await using var world = await Post.DatabaseAsync(server);
        var edition = TestData.Edition();
        var message = MessageWorld.Message(edition, group: MessageGroup.OnWaitingList);
        message.Search = "Kiel";
        var wanted = TestData.Registration(edition, RegistrationState.Waiting);
        wanted.Organisation = "Stadt Kiel";
        await world.ArrangeEditionAsync(
            edition, wanted, TestData.Registration(edition, RegistrationState.Waiting), TestData.Registration(edition, name: "Kiel"));
        await world.ArrangeAsync(message);

        await world.WriteLettersAsync(Cancel);
        Assert.Equal(MessageState.Sending, (await world.ReadAsync(message)).State);
        await world.DeliverAsync(Cancel);
        await world.WriteLettersAsync(Cancel);

        Assert.Equal(wanted.Email, Assert.Single(server.Letters).To[0]);
        Assert.Equal("abend@amt.example", Assert.Single(Post.Read(Assert.Single(server.Letters)).ReplyTo.Mailboxes).Address);
        Assert.Equal(MessageState.Finished, (await world.ReadAsync(message)).State);
        Assert.Contains(await world.AllAsync<AuditEntry>(), entry => entry.Action == "message.sent" && entry.SubjectId == message.Id);
    }

    [Fact]
    public async Task Whoever_was_imported_and_never_written_to_gets_this_one_also_after_a_pause()
    {
        await using var world = await TestDatabase.CreateAsync();
        var edition = TestData.Edition();
        var message = MessageWorld.Message(edition, group: MessageGroup.ImportedWithoutLetter);
        Registration[] people = [.. Enumerable.Range(0, 6).Select(number => TestData.Registration(edition))];
        people[4].State = RegistrationState.Cancelled;
        foreach (var person in people.Take(5))
            person.ComeBy(RegistrationOrigin.Import, "Liste des Amtes");
        await world.ArrangeEditionAsync(edition, people);
        await world.ArrangeAsync(message, Letter(people[0], OutboxState.Sent), Letter(people[1], OutboxState.Discarded));

        await world.WriteLettersAsync(Cancel);
        await world.PauseAsync(message);
        await world.ResumeAsync(message);

        Assert.Equal(
            people[1..4].Select(r => r.Email).Order(),
            (await world.AllAsync<OutboxMail>()).Where(mail => mail.State == OutboxState.Queued).Select(mail => mail.ToAddress).Order());
        Assert.Empty(await world.WithAsync(
            (MessageAudience audience) => audience.ImportedWithoutLetter(edition.Id).ToListAsync(Cancel)));
    }

    [Theory]
    [InlineData(MessageGroup.WasThere, 1)]
    [InlineData(MessageGroup.WasNotThere, 2)]
    public async Task Who_was_there_is_known_when_the_letters_are_written(MessageGroup group, int letters)
    {
        await using var world = await TestDatabase.CreateAsync();
        var edition = TestData.Edition();
        var message = MessageWorld.Message(edition, group: group);
        message.SendUtc = edition.EndUtc;
        var people = await world.ArrangeAsync(edition, message, people: 3);
        await world.ArrangeAsync(TestData.Attendance(edition, people[0]));

        world.Clock.SetUtcNow(edition.EndUtc);
        await world.WriteLettersAsync(Cancel);

        Assert.Equal(
            group == MessageGroup.WasThere ? [people[0].Email] : people.Skip(1).Select(r => r.Email).Order(),
            (await world.LettersAsync()).Select(letter => letter.To).Order());
        Assert.Equal(letters, (await world.AllAsync<RunLetter>()).Count);
    }

    [Fact]
    public async Task Whoever_joins_the_group_after_all_letters_are_written_gets_none()
    {
        await using var world = await TestDatabase.CreateAsync();
        var edition = TestData.Edition();
        await world.ArrangeAsync(edition, MessageWorld.Message(edition), people: 2);
        await world.WriteLettersAsync(Cancel);

        await world.ArrangeAsync(TestData.Registration(edition));
        await world.WriteLettersAsync(Cancel);

        Assert.Equal(2, (await world.LettersAsync()).Count);
    }

    [Fact]
    public async Task A_planned_message_waits_for_its_time()
    {
        await using var world = await TestDatabase.CreateAsync();
        var edition = TestData.Edition();
        var message = MessageWorld.Message(edition);
        message.SendUtc = TestData.Now.AddHours(2);
        await world.ArrangeAsync(edition, message, people: 3);

        await world.WriteLettersAsync(Cancel);
        Assert.Empty(await world.LettersAsync());
        world.Clock.Advance(TimeSpan.FromHours(2));
        await world.WriteLettersAsync(Cancel);

        Assert.Equal(3, (await world.LettersAsync()).Count);
    }

    [Theory, EveryProvider]
    public async Task A_pause_holds_everything_back_and_going_on_sends_it_to_those_who_still_belong(StorageProvider provider)
    {
        await using var server = new ScriptedSmtpServer();
        await using var world = await Post.DatabaseAsync(server, provider);
        var edition = TestData.Edition();
        var message = MessageWorld.Message(edition);
        var people = await world.ArrangeAsync(edition, message, people: 5);
        await world.WriteLettersAsync(Cancel);

        Assert.Equal(DispatchOutcome.Done, await world.PauseAsync(message));
        Assert.Equal(DispatchOutcome.NotNow, await world.PauseAsync(message));
        await world.WriteLettersAsync(Cancel);
        Assert.Equal(DeliveryOutcome.NothingToDo, await world.DeliverAsync(Cancel));
        Assert.Equal(5, await world.CountAsync(OutboxState.Held));
        await world.WithDbAsync(db => db.Set<Registration>().Where(r => r.Id == people[2].Id)
            .ExecuteUpdateAsync(set => set.SetProperty(r => r.State, RegistrationState.Cancelled)));

        Assert.Equal(DispatchOutcome.Done, await world.ResumeAsync(message));
        await world.DeliverAsync(Cancel);

        Assert.Equal(
            people.Where(r => r.Id != people[2].Id).Select(r => r.Email).Order(), server.Letters.Select(letter => letter.To[0]).Order());
        Assert.Equal(1, await world.CountAsync(OutboxState.Discarded));
    }

    [Fact]
    public async Task What_a_worker_gives_back_during_a_pause_is_held_as_well()
    {
        await using var world = await TestDatabase.CreateAsync();
        var edition = TestData.Edition();
        var message = MessageWorld.Message(edition);
        await world.ArrangeAsync(edition, message, people: 2);
        await world.WriteLettersAsync(Cancel);
        var worker = Guid.NewGuid();
        var inHand = await world.TakeAsync(worker);

        await world.PauseAsync(message);
        await world.WithAsync((OutboxLeases leases) => leases.ExchangeAsync(
            worker, inHand, [.. inHand.Select(letter => new LetterOutcome(letter, LetterFate.Postponed, "451 later"))], room: 0));
        Assert.Equal(2, await world.CountAsync(OutboxState.Queued));
        await world.WriteLettersAsync(Cancel);

        Assert.Equal(2, await world.CountAsync(OutboxState.Held));
    }

    [Fact]
    public async Task What_is_stopped_for_good_is_written_to_nobody_any_more()
    {
        await using var server = new ScriptedSmtpServer();
        await using var world = await Post.DatabaseAsync(server);
        var edition = TestData.Edition();
        var message = MessageWorld.Message(edition);
        await world.ArrangeAsync(edition, message, people: 3);
        await world.WriteLettersAsync(Cancel);

        Assert.Equal(DispatchOutcome.NotNow, await world.StopAsync(message));
        await world.PauseAsync(message);
        Assert.Equal(DispatchOutcome.Done, await world.StopAsync(message));
        await world.ArrangeAsync(TestData.Registration(edition));
        await world.WriteLettersAsync(Cancel);
        await world.DeliverAsync(Cancel);

        Assert.Empty(server.Letters);
        Assert.Equal(3, await world.CountAsync(OutboxState.Discarded));
        Assert.Equal(MessageState.Stopped, (await world.ReadAsync(message)).State);
    }

    [Fact]
    public async Task A_server_that_is_away_for_ten_minutes_delays_and_loses_nothing()
    {
        await using var server = new ScriptedSmtpServer { Script = command => command == "GREETING" ? "421 4.3.2 shutting down" : null };
        await using var world = await Post.DatabaseAsync(server);
        var edition = TestData.Edition();
        await world.ArrangeAsync(edition, MessageWorld.Message(edition), people: 8);
        await world.WriteLettersAsync(Cancel);

        for (var minute = 0; minute < 10; minute++)
        {
            Assert.Equal(DeliveryOutcome.ServerAway, await world.DeliverAsync(Cancel));
            world.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        server.Script = _ => null;
        Assert.Equal(DeliveryOutcome.Delivered, await world.DeliverAsync(Cancel));
        Assert.Equal(8, server.Letters.Select(letter => letter.To[0]).Distinct().Count());
        Assert.Equal((8, 8), (server.Letters.Count, await world.CountAsync(OutboxState.Sent)));
    }

    [Fact]
    public async Task Somebody_whose_letter_cannot_be_made_stands_in_nobodys_way()
    {
        await using var world = await TestDatabase.CreateAsync();
        var edition = TestData.Edition();
        var people = await world.ArrangeAsync(edition, MessageWorld.Message(edition), people: 3);
        await world.WithDbAsync(db => db.Set<Registration>().Where(r => r.Id == people[1].Id)
            .ExecuteUpdateAsync(set => set.SetProperty(r => r.Email, "keine@@adresse")));

        await world.WriteLettersAsync(Cancel);

        Assert.Equal((2, 1), (await world.CountAsync(OutboxState.Queued), await world.CountAsync(OutboxState.GivenUp)));
    }

    [Fact]
    public async Task Sending_off_asks_again_when_there_are_others_by_now()
    {
        await using var world = await TestDatabase.CreateAsync();
        var (edition, hidden) = (TestData.Edition(), TestData.Edition(state: EditionState.Draft));
        var (message, unseen) = (MessageWorld.Message(edition, MessageState.Draft), MessageWorld.Message(hidden, MessageState.Draft));
        await world.ArrangeAsync(edition, message, people: 2);
        await world.ArrangeAsync(hidden, unseen, people: 1);

        Assert.Equal(DispatchOutcome.EditionIsDraft, await SendAsync(world, unseen, 1));
        Assert.Equal(DispatchOutcome.Recounted, await SendAsync(world, message, 3));
        Assert.Equal(MessageState.Draft, (await world.ReadAsync(message)).State);
        Assert.Equal(DispatchOutcome.Done, await SendAsync(world, message, 2));
        Assert.Equal(DispatchOutcome.NotNow, await SendAsync(world, message, 2));
        Assert.Equal(
            MessageOutcome.NoDraft,
            await world.WithAsync((MessageEditor e) => e.DeleteAsync(edition.Id, message.Id, RegistrationWorld.Organizer, Cancel)));
    }

    [Fact]
    public async Task Erasing_somebody_takes_their_held_letter_along()
    {
        await using var world = await TestDatabase.CreateAsync();
        var edition = TestData.Edition();
        var message = MessageWorld.Message(edition);
        var people = await world.ArrangeAsync(edition, message, people: 2);
        await world.WriteLettersAsync(Cancel);
        await world.PauseAsync(message);

        await world.WithAsync((Erasure e) =>
            e.EraseAsync(edition.Id, people[0].Id, RegistrationWorld.Organizer, Cancel));

        Assert.Single(await world.AllAsync<RunLetter>());
        var gone = Assert.Single(await world.AllAsync<OutboxMail>(), mail => mail.State == OutboxState.Discarded);
        Assert.Equal(("", "", null), (gone.ToAddress, gone.Text, gone.BroadcastDomain));
    }

    private static Task<DispatchOutcome?> SendAsync(TestDatabase world, Message message, int count) => world.WithAsync(
        (MessageDispatch d) => d.SendAsync(message.EditionId, message.Id, count, sendUtc: null, RegistrationWorld.Organizer, Cancel));

    private sealed class StopsAfterTheFirstPiece(CancellationTokenSource stop) : SaveChangesInterceptor
    {
        private int _pieces;

        public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
            DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            if (eventData.Context!.ChangeTracker.Entries<RunLetter>().Any() && ++_pieces == 2)
                stop.Cancel();
            cancellationToken.ThrowIfCancellationRequested();
            return base.SavingChangesAsync(eventData, result, cancellationToken);
        }
    }

    private static OutboxMail Letter(Registration person, OutboxState state) => new()
    {
        Kind = "Test",
        Priority = LetterPriority.Personal,
        ToName = person.Name,
        ToAddress = person.Email,
        Subject = "Früher",
        Text = "",
        Html = "",
        SubjectId = person.Id,
        QueuedUtc = TestData.Now,
        NextAttemptUtc = TestData.Now,
        State = state,
    };
}
