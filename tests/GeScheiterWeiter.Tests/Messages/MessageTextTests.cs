using GeScheiterWeiter.Common;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Messages;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests.Messages;

/// <summary>What organizers write can go wrong before it is saved, and not when it is sent.</summary>
public sealed class MessageTextTests
{
    [Theory]
    [InlineData("Guten Tag {{Vorname}}", LetterFault.UnknownPlaceholder)]
    [InlineData("Guten Tag {{Priority}}", LetterFault.UnknownPlaceholder)]
    [InlineData("Guten Tag {{IsTest}}", LetterFault.UnknownPlaceholder)]
    [InlineData("Hier: {{Teilnahme}}", LetterFault.AddressAmongWords)]
    [InlineData("[Hier]({{Name}})", LetterFault.WordsAsAddress)]
    [InlineData("Guten Tag {{Name", LetterFault.HalfPlaceholder)]
    [InlineData("[Hier](javascript:alert(1))", LetterFault.NoWholeAddress)]
    [InlineData("[Hier](www.example.org)", LetterFault.NoWholeAddress)]
    [InlineData("![Bild](https://example.org/x.png)", LetterFault.UnknownElement)]
    [InlineData("    Code", LetterFault.UnknownElement)]
    public void Words_that_do_not_fit_say_what_is_wrong(string text, LetterFault fault)
    {
        var draft = Draft(text);

        Assert.Equal(MessageOutcome.WordsDoNotFit, draft.Problem());
        Assert.Equal(fault, draft.Fault()?.Fault);
    }

    [Fact]
    public void A_text_nested_as_deep_as_nobody_reads_is_refused() =>
        Assert.Equal(LetterFault.TooDeep, Draft(new string('>', 500) + " tief").Fault()?.Fault);

    [Fact]
    public void Somebodys_personal_link_is_not_sent_to_all() => Assert.Equal(
        MessageOutcome.HoldsPersonalLink,
        Draft($"[Hier](https://www.gescheiterweiter.example/teilnahme/{SecretToken.Create()})").Problem());

    [Theory]
    [InlineData(MessageGroup.WithSeat)]
    [InlineData(MessageGroup.Invited)]
    [InlineData(MessageGroup.Speakers)]
    public void Every_placeholder_of_a_group_has_a_german_name_that_means_the_same(MessageGroup group)
    {
        var beginning = LetterWords.OfFile(group.Addressee().LetterType()).Body;
        var draft = Draft(beginning) with { Group = group };

        Assert.Null(draft.Problem());
        Assert.Null((draft with { Text = PlaceholderWords.Translated(beginning) }).Problem());
        Assert.Null((draft with { Text = string.Join("\n\n", draft.Placeholders().Select(value => value.Written)) }).Problem());
        Assert.All(draft.Placeholders(), value => Assert.NotEmpty(value.Meaning));
        Assert.Contains("{{Termin}}", PlaceholderWords.Translated(beginning), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(MessageGroup.Invited, "[Seite]({{Teilnahme}}) [Nicht mehr]({{Abbestellen}})")]
    [InlineData(MessageGroup.Invited, "{{Name}} [Nicht mehr]({{Abbestellen}})")]
    [InlineData(MessageGroup.Speakers, "[Absagen]({{Absagen}})")]
    [InlineData(MessageGroup.Speakers, "[Antworten]({{Einladung}})")]
    [InlineData(MessageGroup.WasThere, "[Nicht mehr]({{Abbestellen}})")]
    public void What_makes_no_sense_for_a_group_is_refused(MessageGroup group, string text) =>
        Assert.Equal(LetterFault.UnknownPlaceholder, (Draft(text) with { Group = group }).Fault()?.Fault);

    [Fact]
    public void Whoever_is_invited_can_always_end_it()
    {
        var draft = Draft("[Antworten]({{Einladung}})") with { Group = MessageGroup.Invited };

        Assert.Equal(MessageOutcome.PlaceholderMissing, draft.Problem());
        Assert.Equal(["[Beschriftung]({{Abbestellen}})"], draft.Lacking().Select(value => value.Written));
    }

    [Fact]
    public void The_filters_of_the_list_are_for_people_who_are_registered()
    {
        var edition = TestData.Edition();
        var draft = Draft("Guten Tag {{Name}}") with
        {
            Search = "Kiel",
            Side = AttendeeSide.Partner,
            Approval = Approval.Given,
            Origin = RegistrationOrigin.Import,
        };
        var (present, speakers) = (MessageWorld.Message(edition), MessageWorld.Message(edition));

        (draft with { Group = MessageGroup.WasThere }).WriteTo(present);
        (draft with { Group = MessageGroup.Speakers }).WriteTo(speakers);

        Assert.Equal(("Kiel", AttendeeSide.Partner), (present.Search, present.Side));
        Assert.Equal((null, null, null, null), (speakers.Search, speakers.Side, speakers.Approval, speakers.Origin));
    }

    [Fact]
    public async Task Hostile_names_stay_words_and_every_personal_link_is_the_persons_own()
    {
        await using var world = await TestDatabase.CreateAsync();
        var edition = TestData.Edition();
        var message = MessageWorld.Message(
            edition,
            text: "{{Name}} von {{Organisation}}\n\n[Teilnahme]({{Teilnahme}})\n\n[Absagen]({{Absagen}})\n\n[Programm]({{Programm}})");
        var people = await world.ArrangeAsync(edition, message, people: 1);
        await world.WithDbAsync(async db =>
        {
            var hostile = await db.FindAsync<Registration>(people[0].Id);
            (hostile!.Name, hostile.Organisation) = ("{{Teilnahme}} " + Hostile.Name, "[Klick](https://evil.example) https://evil.example");
            await db.SaveChangesAsync();
        });

        await world.WriteLettersAsync();

        var letter = Assert.Single(await world.LettersAsync());
        Assert.DoesNotContain(Hostile.Attribute + ">", letter.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("://evil", letter.Html, StringComparison.Ordinal);
        Assert.Contains("{{Teilnahme}} <b", letter.Text, StringComparison.Ordinal);
        var token = letter.Link("/teilnahme/").Segments[2].TrimEnd('/');
        Assert.True(SecretToken.TryParse(token, out var secret));
        var found = await world.WithAsync((RegistrationTokens tokens) =>
            tokens.FindAsync(secret!, TokenPurpose.Participation, TestContext.Current.CancellationToken));
        Assert.Equal(people[0].Id, found?.RegistrationId);
    }

    [Fact]
    public async Task The_way_in_leads_each_person_to_the_waiting_room_with_a_secret_of_their_own()
    {
        await using var world = await TestDatabase.CreateAsync();
        var edition = TestData.Edition();
        await world.ArrangeAsync(edition, MessageWorld.Message(edition, text: "[Zum Warteraum]({{Einlass}})"), people: 2);

        await world.WriteLettersAsync();

        var ways = (await world.LettersAsync()).Select(letter => letter.Link("/teilnahme/").AbsolutePath).ToList();
        Assert.All(ways, way => Assert.EndsWith("/beitreten", way, StringComparison.Ordinal));
        Assert.Equal(2, ways.Distinct().Count());
        Assert.Equal(2, (await world.AllAsync<RegistrationToken>()).Count);
    }

    [Fact]
    public async Task A_message_without_a_personal_link_leaves_no_secrets_behind()
    {
        await using var world = await TestDatabase.CreateAsync();
        var edition = TestData.Edition();
        await world.ArrangeAsync(edition, MessageWorld.Message(edition, text: "Guten Tag {{Name}}"), people: 2);

        await world.WriteLettersAsync();

        Assert.Equal(2, (await world.LettersAsync()).Count);
        Assert.Empty(await world.AllAsync<RegistrationToken>());
    }

    private static MessageDraft Draft(string text) => new() { Subject = "Neues", Text = text, ReplyTo = "abend@amt.example" };
}
