using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Invitations;
using GeScheiterWeiter.Invitations.Lists;
using GeScheiterWeiter.Invitations.People;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Mail.Runs;
using GeScheiterWeiter.Messages;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.TestKit;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Tests.Messages;

/// <summary>A message goes to its group, whatever the people in it are to us, and to each of them once.</summary>
public sealed class MessageGroupTests
{
    private const string ToInvited = "{{Anrede}},\n\n[Antworten]({{Einladung}})\n\n[Nicht mehr]({{Abbestellen}})";

    private const string ToSpeakers = "Guten Tag {{Name}}, **{{Ausgabe}}** ist am {{Termin}}.";

    private readonly Edition _edition = TestData.Edition(capacity: null);

    private readonly InvitationList _list;

    public MessageGroupTests() => _list = TestData.InvitationList(_edition);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EveryProvider]
    public async Task Every_group_is_written_to_and_nobody_else(StorageProvider provider)
    {
        await using var world = await TestDatabase.CreateAsync(provider);
        var came = TestData.Registration(_edition, email: "da@amt.example");
        await world.ArrangeEditionAsync(
            _edition, came,
            TestData.Registration(_edition, email: "fehlt@amt.example"),
            TestData.Registration(_edition, RegistrationState.Waiting, "wartet@amt.example"),
            TestData.Registration(_edition, RegistrationState.AwaitingApproval, "fragt@amt.example"),
            TestData.Registration(_edition, RegistrationState.Cancelled, "weg@amt.example"),
            TestData.Registration(_edition, RegistrationState.Unconfirmed, "offen@amt.example"));
        await world.ArrangeAsync([
            TestData.Attendance(_edition, came), _list,
            .. Enum.GetValues<InvitationState>().Select(state => TestData.Invitation(_list, state, $"{state}@gast.example")),
            TestData.Talk(_edition, Speaker("spricht@amt.example"), Speaker(null)),
        ]);
        await world.ArrangeAsync([.. Enum.GetValues<MessageGroup>().Select(group => Message(group))]);

        await world.WriteLettersAsync(Cancel);

        Assert.Equal(
            """
            AwaitingDecision fragt@amt.example
            ImportedWithoutLetter
            WasNotThere fehlt@amt.example
            Invited Sent@gast.example
            OnWaitingList wartet@amt.example
            WasThere da@amt.example
            Speakers spricht@amt.example
            WithSeat da@amt.example fehlt@amt.example
            """.Split('\n').Order(),
            (await GroupsAsync(world)).Order());
    }

    [Theory, EveryProvider]
    public async Task Several_instances_write_once_to_everybody_who_is_invited_or_speaks(StorageProvider provider)
    {
        await using var world = await TestDatabase.CreateAsync(provider);
        var speakers = Enumerable.Range(0, 60).Select(number => Speaker($"spricht{number}@amt.example")).ToArray();
        var invited = Enumerable.Range(0, 120).Select(_ => TestData.Invitation(_list, InvitationState.Sent)).ToList();
        await world.ArrangeAsync([_edition, _list, .. invited, TestData.Talk(_edition, speakers)]);
        await world.ArrangeAsync(Message(MessageGroup.Invited), Message(MessageGroup.Speakers));

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => world.WriteLettersAsync(Cancel))));

        Assert.Equal(
            invited.Select(i => i.Email).Concat(speakers.Select(s => s.Email!)).Order(),
            (await world.LettersAsync()).Select(letter => letter.To).Order());
        Assert.Equal(180, (await world.AllAsync<RunLetter>()).Count);
    }

    [Fact]
    public async Task Somebody_who_tells_two_talks_is_written_to_once()
    {
        await using var world = await TestDatabase.CreateAsync();
        var speaker = Speaker("spricht@amt.example");
        await world.ArrangeAsync(_edition, TestData.Talk(_edition, speaker), TestData.Talk(_edition, speaker));
        await world.ArrangeAsync(Message(MessageGroup.Speakers));

        await world.WriteLettersAsync(Cancel);

        Assert.Equal("spricht@amt.example", Assert.Single(await world.LettersAsync()).To);
    }

    [Fact]
    public async Task Whoever_is_invited_gets_links_of_their_own_and_one_click_to_end_it()
    {
        await using var world = await TestDatabase.CreateAsync();
        await ArrangeInvitedAsync(
            world, TestData.Invitation(_list, InvitationState.Sent), TestData.Invitation(_list, InvitationState.Sent));

        await world.WriteLettersAsync(Cancel);

        var letters = await world.LettersAsync();
        var tokens = letters.Select(letter => letter.Link("/einladung/").Segments[2].TrimEnd('/')).ToList();
        Assert.Equal(2, tokens.Distinct().Count());
        Assert.All(letters.Zip(tokens), pair =>
        {
            Assert.Contains(pair.Second, pair.First.Mail.OneClickUnsubscribe, StringComparison.Ordinal);
            Assert.Contains(pair.First.Links, link => link.AbsoluteUri == pair.First.Mail.OneClickUnsubscribe);
        });
        Assert.True(SecretToken.TryParse(tokens[0], out var secret));
        Assert.Equal(
            letters[0].To, (await world.WithAsync((InvitationTokens found) => found.FindAsync(secret!, Cancel)))?.Email);
    }

    [Theory]
    [InlineData(InvitationState.Declined)]
    [InlineData(InvitationState.Withdrawn)]
    public async Task Who_has_answered_during_a_pause_gets_nothing_when_it_goes_on(InvitationState answer)
    {
        await using var world = await TestDatabase.CreateAsync();
        var (answered, silent) = (TestData.Invitation(_list, InvitationState.Sent), TestData.Invitation(_list, InvitationState.Sent));
        var message = await ArrangeInvitedAsync(world, answered, silent);
        await world.WriteLettersAsync(Cancel);
        await world.PauseAsync(message);

        await world.WithDbAsync(db => db.Set<Invitation>().Where(i => i.Id == answered.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(i => i.State, answer)));
        await world.ResumeAsync(message);

        var letters = (await world.AllAsync<OutboxMail>()).ToDictionary(mail => mail.ToAddress, mail => mail.State);
        Assert.Equal((OutboxState.Discarded, OutboxState.Queued), (letters[answered.Email], letters[silent.Email]));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Whoever_wants_no_invitations_any_more_is_not_written_to_wherever_they_have_said_so(bool duringAPause)
    {
        await using var world = await TestDatabase.CreateAsync();
        var (refused, silent) = (TestData.Invitation(_list, InvitationState.Sent), TestData.Invitation(_list, InvitationState.Sent));
        var message = await ArrangeInvitedAsync(world, refused, silent);
        if (duringAPause)
        {
            await world.WriteLettersAsync(Cancel);
            await world.PauseAsync(message);
        }

        await world.ArrangeAsync(new OptOut { Mailbox = MailboxHash.Of(EmailAddress.Parse(refused.Email)), AtUtc = TestData.Now });
        if (duringAPause)
            await world.ResumeAsync(message);
        await world.WriteLettersAsync(Cancel);

        Assert.Equal(
            silent.Email,
            Assert.Single(await world.AllAsync<OutboxMail>(), mail => mail.State == OutboxState.Queued).ToAddress);
        Assert.Equal(
            InvitationState.OptedOut, Assert.Single(await world.AllAsync<Invitation>(), i => i.Id == refused.Id).State);
    }

    [Fact]
    public async Task Whoever_has_signed_up_without_the_invitation_is_not_asked_again()
    {
        await using var world = await TestDatabase.CreateAsync();
        var invited = TestData.Invitation(_list, InvitationState.Sent);
        await ArrangeInvitedAsync(world, invited);
        await world.ArrangeAsync(TestData.Registration(_edition, RegistrationState.Waiting, invited.Email.ToUpperInvariant()));

        await world.WriteLettersAsync(Cancel);

        Assert.Empty(await world.LettersAsync());
    }

    [Fact]
    public async Task Nobody_is_asked_to_an_evening_that_is_over()
    {
        await using var world = await TestDatabase.CreateAsync();
        var message = Message(MessageGroup.Invited);
        message.SendUtc = _edition.EndUtc;
        await world.ArrangeAsync(_edition, _list, TestData.Invitation(_list, InvitationState.Sent), message);

        world.Clock.SetUtcNow(_edition.EndUtc);
        await world.WriteLettersAsync(Cancel);

        Assert.Empty(await world.LettersAsync());
        Assert.NotNull((await world.ReadAsync(message)).WrittenUtc);
    }

    [Theory]
    [InlineData(MessageGroup.Invited)]
    [InlineData(MessageGroup.Speakers)]
    public async Task Somebody_whose_letter_cannot_be_made_stands_in_nobodys_way(MessageGroup group)
    {
        await using var world = await TestDatabase.CreateAsync();
        var (invited, speaker) = (TestData.Invitation(_list, InvitationState.Sent), Speaker("spricht@amt.example"));
        await world.ArrangeAsync(
            _edition, _list, invited, TestData.Invitation(_list, InvitationState.Sent),
            TestData.Talk(_edition, speaker, Speaker("auch@amt.example")), Message(group));
        await world.WithDbAsync(async db =>
        {
            await db.Set<Invitation>().Where(i => i.Id == invited.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(i => i.Email, "keine@@adresse"));
            await db.Set<Speaker>().Where(s => s.Id == speaker.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(s => s.Email, "keine@@adresse"));
        });

        await world.WriteLettersAsync(Cancel);

        Assert.Equal((1, 1), (await world.CountAsync(OutboxState.Queued), await world.CountAsync(OutboxState.GivenUp)));
    }

    [Fact]
    public async Task Who_is_forgotten_is_forgotten_in_what_was_sent_to_many()
    {
        await using var world = await TestDatabase.CreateAsync();
        var (invited, speaker) = (TestData.Invitation(_list, InvitationState.Sent), Speaker("spricht@amt.example"));
        var talk = TestData.Talk(_edition, speaker);
        await world.ArrangeAsync(_edition, _list, invited, talk, Message(MessageGroup.Invited), Message(MessageGroup.Speakers));
        await world.WriteLettersAsync(Cancel);
        Assert.Equal(2, (await world.AllAsync<RunLetter>()).Count);

        await world.WithDbAsync(db => db.Set<TalkSpeaker>().ExecuteDeleteAsync());
        await world.WithAsync((SpeakerEditor editor) => editor.DeleteAsync(speaker.Id, RegistrationWorld.Organizer, Cancel));
        await world.WithAsync((InvitationErasure erasure) =>
            erasure.EraseAsync(_edition.Id, _list.Id, invited.Id, RegistrationWorld.Organizer, Cancel));

        Assert.Empty(await world.AllAsync<RunLetter>());
        Assert.All(
            await world.AllAsync<OutboxMail>(),
            mail => Assert.Equal(("", "", "", OutboxState.Discarded), (mail.ToName, mail.ToAddress, mail.Text, mail.State)));
    }

    [Theory]
    [InlineData(MessageGroup.Invited)]
    [InlineData(MessageGroup.Speakers)]
    public async Task Hostile_names_stay_words(MessageGroup group)
    {
        await using var world = await TestDatabase.CreateAsync();
        var name = "{{Einladung}} " + Hostile.Name;
        var speaker = Speaker("spricht@amt.example");
        speaker.Name = name;
        await world.ArrangeAsync(
            _edition, _list, TestData.Invitation(_list, InvitationState.Sent, name: name), TestData.Talk(_edition, speaker),
            Message(group));

        await world.WriteLettersAsync(Cancel);

        var letter = Assert.Single(await world.LettersAsync());
        Assert.DoesNotContain(Hostile.Attribute + ">", letter.Html, StringComparison.Ordinal);
        Assert.Contains("{{Einladung}} <b", letter.Text, StringComparison.Ordinal);
    }

    private async Task<Message> ArrangeInvitedAsync(TestDatabase world, params Invitation[] invited)
    {
        var message = Message(MessageGroup.Invited);
        await world.ArrangeAsync([_edition, _list, .. invited, message]);
        return message;
    }

    private Message Message(MessageGroup group) => MessageWorld.Message(_edition, group: group, text: group.Addressee() switch
    {
        Addressee.Registered => "Guten Tag {{Name}}",
        Addressee.Invited => ToInvited,
        Addressee.Speaker => ToSpeakers,
    });

    private static Speaker Speaker(string? email)
    {
        var speaker = TestData.Speaker();
        speaker.Email = email;
        return speaker;
    }

    /// <summary>A line for each group, with whom was written to.</summary>
    private static async Task<IEnumerable<string>> GroupsAsync(TestDatabase world)
    {
        var addresses = (await world.AllAsync<OutboxMail>()).ToDictionary(mail => mail.Id, mail => mail.ToAddress);
        var letters = (await world.AllAsync<RunLetter>()).ToLookup(letter => letter.RunId, letter => addresses[letter.MailId]);
        return (await world.AllAsync<Message>())
            .Select(message => string.Join(' ', letters[message.Id].Order().Prepend(message.Group.ToString())));
    }
}
