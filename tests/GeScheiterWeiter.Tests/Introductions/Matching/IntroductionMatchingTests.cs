using GeScheiterWeiter.Introductions.Matching;
using GeScheiterWeiter.Introductions.Profiles;
using GeScheiterWeiter.Registrations;

namespace GeScheiterWeiter.Tests.Introductions.Matching;

public sealed class IntroductionMatchingTests
{
    private static readonly HashSet<(Guid, Guid)> Nobody = [];

    private int _number;

    [Theory]
    [InlineData(WishedCompany.OtherSide, WishedCompany.OtherSide, AttendeeSide.Provider, OrganisationLevel.Provider, true)]
    [InlineData(WishedCompany.OtherSide, WishedCompany.Anybody, AttendeeSide.Provider, OrganisationLevel.Provider, true)]
    [InlineData(WishedCompany.OtherSide, WishedCompany.OtherSide, AttendeeSide.Administration, OrganisationLevel.Local, false)]
    [InlineData(WishedCompany.SameLevel, WishedCompany.SameLevel, AttendeeSide.Administration, OrganisationLevel.Local, true)]
    [InlineData(WishedCompany.SameLevel, WishedCompany.Anybody, AttendeeSide.Administration, OrganisationLevel.Land, false)]
    [InlineData(WishedCompany.Anybody, WishedCompany.SameLevel, AttendeeSide.Administration, OrganisationLevel.Land, false)]
    [InlineData(WishedCompany.Anybody, WishedCompany.Anybody, AttendeeSide.Other, OrganisationLevel.Other, true)]
    public void Both_wishes_have_to_fit(
        WishedCompany whom, WishedCompany othersWhom, AttendeeSide othersSide, OrganisationLevel othersLevel, bool fits)
    {
        var (one, other) = (
            Person() with { Whom = whom }, Person() with { Whom = othersWhom, Side = othersSide, Level = othersLevel });

        Assert.Equal(fits ? 1 : 0, IntroductionMatching.Match([one, other], Nobody).Count);
    }

    [Fact]
    public void Nobody_meets_their_own_organisation_or_mailbox_or_somebody_they_have_nothing_in_common_with()
    {
        var one = Person();

        Assert.Empty(IntroductionMatching.Match([one, Person() with { Organisation = one.Organisation }], Nobody));
        Assert.Empty(IntroductionMatching.Match([one, Person() with { Mailbox = one.Mailbox }], Nobody));
        Assert.Empty(IntroductionMatching.Match([one, Person("Personal")], Nobody));
        Assert.Single(IntroductionMatching.Match(
            [
                one with { Seeks = Candidate.WordsOf("Terminvergabe") },
                Person("Personal") with { Offers = Candidate.WordsOf("die Terminvergabe") },
            ],
            Nobody));
    }

    [Fact]
    public void Organisations_are_compared_as_people_read_them()
    {
        var profile = new IntroductionProfile { RegistrationId = Guid.NewGuid(), EditionId = Guid.NewGuid(), JoinedUtc = default };
        Candidate Of(string organisation) => Candidate.Of(profile, AttendeeSide.Administration, organisation, "a@b.example", 0);

        Assert.Equal(Of("Stadt Übersee-Nord").Organisation, Of("stadt  übersee nord").Organisation);
    }

    [Fact]
    public void No_pair_is_proposed_twice()
    {
        List<Candidate> people = [Person(), Person(), Person()];
        var first = IntroductionMatching.Match(people, Nobody);
        Assert.Equal(3, first.Count);

        Assert.Empty(IntroductionMatching.Match(people, InOrder(first)));
    }

    [Fact]
    public void Common_topics_come_first_then_words_one_seeks_and_the_other_offers()
    {
        var one = Person("A", "B") with { Seeks = Candidate.WordsOf("Terminvergabe online"), Unanswered = 2 };
        var words = Person("A") with { Offers = Candidate.WordsOf("Terminvergabe online"), Unanswered = 2 };
        var topics = Person("A", "B") with { Unanswered = 2 };
        var both = Person("A", "B") with { Offers = Candidate.WordsOf("Terminvergabe"), Unanswered = 2 };

        Assert.Equal((one.Id, topics.Id), IntroductionMatching.Match([one, words, topics], Nobody)[0]);
        Assert.Equal((one.Id, both.Id), IntroductionMatching.Match([one, words, topics, both], Nobody)[0]);
    }

    [Fact]
    public void Nobody_has_more_than_three_unanswered_and_whoever_has_fewest_comes_first()
    {
        List<Candidate> people = [.. Enumerable.Range(0, 30).Select(_ => Person())];
        var pairs = IntroductionMatching.Match(people, Nobody);
        var counts = pairs.SelectMany(pair => new[] { pair.One, pair.Other }).CountBy(id => id).Select(count => count.Value).ToList();

        Assert.Equal(30, counts.Count);
        Assert.All(counts, count => Assert.InRange(count, 2, IntroductionMatching.MostUnanswered));

        var (busy, idle) = (Person() with { Unanswered = 2 }, Person());
        var newcomer = Person();
        Assert.Equal((idle.Id, newcomer.Id), IntroductionMatching.Match([busy, idle, newcomer], Nobody)[0]);
        Assert.Empty(IntroductionMatching.Match([Person() with { Unanswered = 3 }, Person()], Nobody));
    }

    [Fact]
    public void The_same_people_come_to_the_same_pairs()
    {
        var chance = new Random(7);
        List<Candidate> people = [.. Enumerable.Range(0, 120).Select(_ => Person(
            [.. new[] { "A", "B", "C", "D" }.Where(_ => chance.Next(2) == 0)]) with
        {
            Whom = (WishedCompany)chance.Next(3),
            Side = (AttendeeSide)chance.Next(2),
            Unanswered = chance.Next(4),
        })];

        var pairs = IntroductionMatching.Match(people, Nobody);

        Assert.Equal(pairs, IntroductionMatching.Match(people, Nobody));
        var byId = people.ToDictionary(person => person.Id);
        Assert.All(pairs, pair => Assert.True(byId[pair.One].MayBeProposedTo(byId[pair.Other])));
        Assert.Equal(pairs.Count, InOrder(pairs).Count);
    }

    private static HashSet<(Guid, Guid)> InOrder(IEnumerable<(Guid One, Guid Other)> pairs) =>
        [.. pairs.Select(pair => pair.One.CompareTo(pair.Other) < 0 ? pair : (pair.Other, pair.One))];

    private Candidate Person(params string[] topics)
    {
        var number = ++_number;
        return new Candidate(
            Guid.CreateVersion7(), AttendeeSide.Administration, OrganisationLevel.Local, WishedCompany.Anybody, $"organisation {number}",
            $"person{number}@amt.example", topics.Length == 0 ? ["Prozesse"] : topics, Candidate.WordsOf(null), Candidate.WordsOf(null), 0);
    }
}
