using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Invitations;
using GeScheiterWeiter.Invitations.Sending;
using GeScheiterWeiter.Mail.Bounces;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Mail.Smtp;
using GeScheiterWeiter.Privacy;
using GeScheiterWeiter.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace GeScheiterWeiter.Tests.Mail.Bounces;

/// <summary>Letters leave over a real wire, and reports of them are read from a real mailbox.</summary>
public sealed class BounceReadingTests(Dovecot dovecot) : IClassFixture<Dovecot>
{
    private readonly string _user = $"rueck{TestData.Next()}";

    /// <summary>Dovecot believes in no message from the future, where the tests are at home.</summary>
    private readonly FakeTimeProvider _clock = new(TimeProvider.System.GetUtcNow());

    [Fact]
    public async Task A_report_marks_the_letter_it_names_once_and_nobody_else()
    {
        Dovecot.SkipWhereMissing();
        await using var server = new ScriptedSmtpServer();
        await using var database = await DatabaseAsync(server);
        var (anna, berta) = await LettersToAnnaAndBertaAsync(database, server);
        await PutAsync(Reports.OutOfOffice(berta));
        await PutAsync(Reports.Postfix(berta, "berta@amt.example", action: "delayed", status: "4.4.1"));
        await PutAsync("Subject: (\nContent-Type: multipart/report; boundary=\"\n\n--\nContent-Type: message/delivery-status\n\n:::");
        await PutAsync(Reports.Postfix("20350305.1234@amt.example", "berta@amt.example"));
        await PutAsync(Reports.Postfix(berta, "fremd@anderswo.example"));
        await PutAsync(Reports.Qmail(anna) + new string('x', 2_000_000));
        await PutAsync(Reports.Postfix(anna));

        await ReadAsync(database);
        await ReadAsync(database);

        var letters = await database.AllAsync<OutboxMail>();
        var returned = Assert.Single(letters, letter => letter.ReturnedUtc is not null);
        Assert.Equal((Reports.Anna, "5.1.1", OutboxState.Sent), (returned.ToAddress, returned.ReturnStatus, returned.State));
        var mailbox = Assert.Single(await database.AllAsync<ReportMailbox>());
        Assert.Equal((2, 7), (mailbox.Unmatched, mailbox.LastUid));
        Assert.Single(await database.AllAsync<AuditEntry>(), entry => entry.Action == "letter.returned");
        Assert.All(await dovecot.FlagsAsync(_user), flags => Assert.Equal(MailKit.MessageFlags.None, flags));
    }

    [Fact]
    public async Task Two_instances_count_each_report_once()
    {
        Dovecot.SkipWhereMissing();
        await using var server = new ScriptedSmtpServer();
        await using var database = await DatabaseAsync(server);
        var (anna, berta) = await LettersToAnnaAndBertaAsync(database, server);
        for (var number = 0; number < 10; number++)
            await PutAsync(Reports.Postfix($"{number}@amt.example"));
        await PutAsync(Reports.Postfix(anna));
        await PutAsync(Reports.Postfix(berta, "berta@amt.example"));

        await Task.WhenAll(ReadAsync(database), ReadAsync(database), ReadAsync(database));

        Assert.Equal(10, Assert.Single(await database.AllAsync<ReportMailbox>()).Unmatched);
        Assert.All(await database.AllAsync<OutboxMail>(), letter => Assert.NotNull(letter.ReturnedUtc));
        Assert.Equal(2, (await database.AllAsync<AuditEntry>()).Count(entry => entry.Action == "letter.returned"));
    }

    [Fact]
    public async Task What_came_back_too_long_ago_is_left_alone()
    {
        Dovecot.SkipWhereMissing();
        await using var server = new ScriptedSmtpServer();
        await using var database = await DatabaseAsync(server);
        var (anna, _) = await LettersToAnnaAndBertaAsync(database, server);
        await dovecot.PutAsync(
            _user, Reports.Bytes(Reports.Postfix(anna)), Now - new Retention().LetterWords - TimeSpan.FromDays(2));

        await ReadAsync(database);

        Assert.All(await database.AllAsync<OutboxMail>(), letter => Assert.Null(letter.ReturnedUtc));
    }

    [Fact]
    public async Task A_server_that_is_away_is_asked_again_and_a_refused_password_after_a_rest()
    {
        Dovecot.SkipWhereMissing();
        await using var own = new Dovecot();
        await using var server = new ScriptedSmtpServer();
        await using var database = await DatabaseAsync(server, own.Settings(_user));
        var (anna, _) = await LettersToAnnaAndBertaAsync(database, server);
        await ReadAsync(database);
        Assert.Empty(await database.AllAsync<ReportMailbox>());

        await own.InitializeAsync();
        await own.PutAsync(_user, Reports.Bytes(Reports.Postfix(anna)), Now);
        await ReadWithWrongPasswordAsync(database, own);
        await ReadAsync(database);
        Assert.Empty(await database.AllAsync<ReportMailbox>());

        _clock.Advance(TimeSpan.FromMinutes(31));
        await ReadAsync(database);

        Assert.Single(await database.AllAsync<OutboxMail>(), letter => letter.ReturnedUtc is not null);
    }

    [Fact]
    public async Task Without_a_mailbox_nothing_is_read()
    {
        await using var database = await TestDatabase.CreateAsync();

        await ReadAsync(database);

        Assert.Empty(await database.AllAsync<ReportMailbox>());
    }

    [Fact]
    public async Task An_invitation_that_came_back_is_undeliverable_and_what_was_answered_stays()
    {
        await using var database = await TestDatabase.CreateAsync();
        var edition = TestData.Edition();
        var list = TestData.InvitationList(edition);
        var (silent, answered) = (TestData.Invitation(list), TestData.Invitation(list));
        await database.ArrangeAsync(
            edition, list, silent, answered,
            ReturnedLetterTo(silent, InvitationState.Sent), ReturnedLetterTo(answered, InvitationState.Declined));

        await database.WithAsync((InvitationProgress task) => task.RunAsync(CancellationToken.None));

        Assert.Equal(
            [InvitationState.Bounced, InvitationState.Declined],
            (await database.AllAsync<Invitation>()).Select(i => i.State).Order());
    }

    private static OutboxMail ReturnedLetterTo(Invitation invitation, InvitationState state)
    {
        var letter = new OutboxMail
        {
            Kind = "Test",
            Priority = LetterPriority.Personal,
            SubjectId = invitation.Id,
            ToName = invitation.Name,
            ToAddress = invitation.Email,
            Subject = "Einladung",
            Text = "Guten Tag",
            Html = "Guten Tag",
            QueuedUtc = TestData.Now,
            NextAttemptUtc = TestData.Now,
            State = OutboxState.Sent,
            ReturnedUtc = TestData.Now,
        };
        invitation.Send(letter.Id, TestData.Now);
        invitation.State = state;
        return letter;
    }

    private static async Task<(string Anna, string Berta)> LettersToAnnaAndBertaAsync(TestDatabase database, ScriptedSmtpServer server)
    {
        await database.ArrangeAsync(DueLetter("anna@amt.example"), DueLetter("berta@amt.example"));
        await database.DeliverAsync(TestContext.Current.CancellationToken);
        return (MessageIdTo(Reports.Anna), MessageIdTo("berta@amt.example"));

        string MessageIdTo(string address) => Post.Read(server.Letters.Single(letter => letter.To.Contains(address))).MessageId!;
    }

    private static OutboxMail DueLetter(string to)
    {
        var letter = Post.Letter(to: to);
        letter.NextAttemptUtc = DateTime.UnixEpoch;
        return letter;
    }

    private Task<TestDatabase> DatabaseAsync(ScriptedSmtpServer server, Dictionary<string, string?>? settings = null) =>
        Post.DatabaseAsync(
            server, services => services.AddSingleton<TimeProvider>(_clock),
            settings: [.. (settings ?? dovecot.Settings(_user)).Select(setting => (setting.Key, setting.Value))]);

    private DateTime Now => _clock.GetUtcNow().UtcDateTime;

    private Task PutAsync(string report) => dovecot.PutAsync(_user, Reports.Bytes(report), Now);

    private static Task ReadAsync(TestDatabase database) =>
        database.WithAsync((BounceReading task) => task.RunAsync(TestContext.Current.CancellationToken));

    private async Task ReadWithWrongPasswordAsync(TestDatabase database, Dovecot own)
    {
        await using var scope = database.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var options = new MailOptions
        {
            Bounces = new BounceOptions
            {
                Host = "127.0.0.1",
                Port = own.Port,
                Security = MailSecurity.None,
                UserName = _user,
                Password = "falsch",
            },
        };
        var task = ActivatorUtilities.CreateInstance<BounceReading>(services, Options.Create(options), NullLogger<BounceReading>.Instance);
        await task.RunAsync(TestContext.Current.CancellationToken);
    }
}
