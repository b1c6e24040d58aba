using GeScheiterWeiter.Common;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Wordings;
using GeScheiterWeiter.Messages.Letters;
using GeScheiterWeiter.Registrations.Letters;
using GeScheiterWeiter.Statistics.Letters;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests.Mail.Wordings;

/// <summary>What would make a letter useless is refused before it is saved.</summary>
public sealed class WordingDraftTests
{
    public static TheoryData<string> Letters => [.. StandardLetter.All.Select(letter => letter.Kind.Name)];

    [Fact]
    public void Every_letter_to_somebody_outside_the_team_may_be_put_into_other_words()
    {
        var fixedLetters = LetterCatalogue.Kinds.Except(StandardLetter.All.Select(letter => letter.Kind));

        Findings.AreNone(fixedLetters
            // Those about the next edition go to somebody who has left an address and nothing else: what they say is what was agreed to.
            .Where(kind => kind.Namespace is not ("GeScheiterWeiter.Team.Letters" or "GeScheiterWeiter.NextEdition.Letters"))
            // What the law asks for is said in the words it was thought through in.
            .Where(kind => kind.Namespace != "GeScheiterWeiter.DataRequests.Letters")
            .Where(kind => kind != typeof(WorkWaiting))
            .Where(kind => !kind.IsSubclassOf(typeof(MessageLetter)))
            .Select(kind => $"{kind.Name} needs [Rewordable], or a reason here"));
    }

    [Fact]
    public void Every_letter_has_an_address_of_its_own() => Assert.Distinct(StandardLetter.All.Select(letter => letter.Slug));

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Letters))]
    public void The_original_of_every_letter_can_be_saved_as_it_is_shown(string kind)
    {
        var letter = StandardLetter.OfKind(kind)!;

        Assert.Null(new WordingDraft(letter, letter.Original).Problem());
    }

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Letters))]
    public void Every_placeholder_is_explained_and_may_be_written_as_it_is_shown(string kind)
    {
        var letter = StandardLetter.OfKind(kind)!;
        var every = new LetterWords("Betreff", string.Join("\n\n", letter.Placeholders.Select(value => value.Written)));

        Assert.Null(new WordingDraft(letter, every).Problem());
        Findings.AreNone(letter.Placeholders.Where(value => value.Meaning.Length == 0).Select(value => value.Property));
    }

    [Theory]
    [InlineData("", "[Ja]({{Bestätigen}})", WordingOutcome.SubjectMissing)]
    [InlineData("Betreff", " ", WordingOutcome.BodyMissing)]
    [InlineData("Betreff", "Guten Tag {{Name}} [Ja]({{Bestätigen}})", WordingOutcome.WordsDoNotFit)]
    [InlineData("Betreff", "Hier: {{Bestätigen}}", WordingOutcome.WordsDoNotFit)]
    [InlineData("Für {{Bestätigen}}", "[Ja]({{Bestätigen}})", WordingOutcome.WordsDoNotFit)]
    [InlineData("Betreff", "[Ja]({{Bestätigen}}) <b>jetzt</b> {{Ausgabe", WordingOutcome.WordsDoNotFit)]
    [InlineData("Betreff", "[]({{Bestätigen}})", WordingOutcome.WordsDoNotFit)]
    [InlineData("Betreff", "[ ]({{Bestätigen}})", WordingOutcome.WordsDoNotFit)]
    [InlineData("Betreff", "Guten Tag", WordingOutcome.PlaceholderMissing)]
    [InlineData("Betreff {{Ausgabe}}", "[Ja](https://example.org \"{{Bestätigen}}\")", WordingOutcome.PlaceholderMissing)]
    [InlineData("Betreff", "[Ja](https://example.org/{{Bestätigen}})", WordingOutcome.PlaceholderMissing)]
    public void Words_that_would_make_the_letter_useless_are_refused(string subject, string body, WordingOutcome problem) =>
        Assert.Equal(problem, Draft(subject, body).Problem());

    [Fact]
    public void Somebodys_personal_link_is_not_sent_to_all() => Assert.Equal(
        WordingOutcome.HoldsPersonalLink,
        Draft("Betreff", $"[Ja]({{{{Bestätigen}}}}) [Hier](https://site.example/teilnahme/{SecretToken.Create()})").Problem());

    [Fact]
    public void What_is_longer_than_a_letter_may_be_is_refused() => Assert.Equal(
        WordingOutcome.TextTooLong,
        Draft("Betreff", "[Ja]({{Bestätigen}}) " + new string('x', LetterWording.MaxBodyLength)).Problem());

    [Fact]
    public void What_organizers_add_in_a_single_case_cannot_get_lost()
    {
        var draft = new WordingDraft(StandardLetter.OfKind(nameof(RegistrationDeclined))!, new LetterWords("Leider", "Leider nein."));

        Assert.Equal(["{{Begründung}}"], draft.Lacking().Select(placeholder => placeholder.Written));
    }

    private static WordingDraft Draft(string subject, string body) =>
        new(StandardLetter.OfKind(nameof(ConfirmationRequested))!, new LetterWords(subject, body));
}
