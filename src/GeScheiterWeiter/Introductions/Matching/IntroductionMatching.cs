using System.Numerics;

namespace GeScheiterWeiter.Introductions.Matching;

/// <summary>
/// Who is proposed to whom. Whoever has the fewest unanswered proposals comes first, and gets, among those they have something in
/// common with, the one with most common topics; then with most words that one looks for and the other offers; then whoever waits for
/// a proposal most. The same people in the same order come to the same pairs.
/// </summary>
public static class IntroductionMatching
{
    /// <summary>Nobody has more proposals they have not answered.</summary>
    public const int MostUnanswered = 3;

    private const int MostTopics = 64;

    /// <param name="people">Whoever joined first stands first.</param>
    /// <param name="known">Who has been proposed to whom already, whatever came of it, the smaller id first.</param>
    /// <returns>New pairs, in the order in which they were found.</returns>
    public static IReadOnlyList<(Guid One, Guid Other)> Match(
        IReadOnlyList<Candidate> people, IReadOnlySet<(Guid First, Guid Second)> known)
    {
        var round = new Round(people, known);
        return round.Run();
    }

    private sealed class Round
    {
        private readonly IReadOnlyList<Candidate> _people;
        private readonly int[] _unanswered;
        private readonly ulong[] _topics;
        private readonly int[][] _seeks;
        private readonly int[][] _offers;
        private readonly HashSet<int>[] _known;
        private readonly SortedSet<(int Unanswered, int Person)> _waiting = [];
        private readonly List<(Guid, Guid)> _pairs = [];

        public Round(IReadOnlyList<Candidate> people, IReadOnlySet<(Guid First, Guid Second)> known)
        {
            _people = people;
            _unanswered = [.. people.Select(person => person.Unanswered)];
            var topics = people.SelectMany(person => person.Topics).Distinct(StringComparer.Ordinal).Take(MostTopics)
                .Select((topic, number) => (topic, number)).ToDictionary(pair => pair.topic, pair => pair.number, StringComparer.Ordinal);
            _topics = [.. people.Select(person => BitsOf(person.Topics, topics))];
            var words = people.SelectMany(person => person.Seeks)
                .Intersect(people.SelectMany(person => person.Offers), StringComparer.Ordinal)
                .Select((word, number) => (word, number)).ToDictionary(pair => pair.word, pair => pair.number, StringComparer.Ordinal);
            _seeks = [.. people.Select(person => NumbersOf(person.Seeks, words))];
            _offers = [.. people.Select(person => NumbersOf(person.Offers, words))];
            _known = KnownOf(people, known);
        }

        public List<(Guid, Guid)> Run()
        {
            for (var person = 0; person < _people.Count; person++)
                Wait(person);
            while (_waiting.Count > 0)
            {
                var (_, person) = _waiting.Min;
                if (BestFor(person) is { } other)
                    Propose(person, other);
                else
                    // Nobody is left, and nobody comes back within a round.
                    _waiting.Remove((_unanswered[person], person));
            }

            return _pairs;
        }

        private void Wait(int person)
        {
            if (_unanswered[person] < MostUnanswered)
                _waiting.Add((_unanswered[person], person));
        }

        private void Propose(int one, int other)
        {
            _pairs.Add((_people[one].Id, _people[other].Id));
            _known[one].Add(other);
            _known[other].Add(one);
            Count(one);
            Count(other);
        }

        private void Count(int person)
        {
            var waits = _waiting.Remove((_unanswered[person], person));
            _unanswered[person]++;
            if (waits)
                Wait(person);
        }

        private int? BestFor(int person)
        {
            (int Topics, int Words, int Free) best = default;
            int? found = null;
            for (var other = 0; other < _people.Count; other++)
            {
                if (_unanswered[other] >= MostUnanswered || !_people[person].MayBeProposedTo(_people[other])
                    || _known[person].Contains(other))
                    continue;
                var topics = BitOperations.PopCount(_topics[person] & _topics[other]);
                if (topics < best.Topics)
                    continue;
                var words = Common(_seeks[person], _offers[other]) + Common(_offers[person], _seeks[other]);
                var fit = (topics, words, MostUnanswered - _unanswered[other]);
                if (topics + words > 0 && fit.CompareTo(best) > 0)
                    (best, found) = (fit, other);
            }

            return found;
        }

        private static ulong BitsOf(IEnumerable<string> topics, Dictionary<string, int> numbers) => topics.Aggregate(
            0UL, (bits, topic) => numbers.TryGetValue(topic, out var number) ? bits | (1UL << number) : bits);

        private static int[] NumbersOf(IEnumerable<string> words, Dictionary<string, int> numbers) =>
            [.. words.Where(numbers.ContainsKey).Select(word => numbers[word]).Order()];

        private static int Common(int[] one, int[] other)
        {
            var (i, j, common) = (0, 0, 0);
            while (i < one.Length && j < other.Length)
            {
                var order = one[i].CompareTo(other[j]);
                common += order == 0 ? 1 : 0;
                i += order <= 0 ? 1 : 0;
                j += order >= 0 ? 1 : 0;
            }

            return common;
        }

        private static HashSet<int>[] KnownOf(IReadOnlyList<Candidate> people, IReadOnlySet<(Guid First, Guid Second)> known)
        {
            var places = people.Select((person, place) => (person.Id, place)).ToDictionary(pair => pair.Id, pair => pair.place);
            HashSet<int>[] knownOf = [.. people.Select(_ => new HashSet<int>())];
            foreach (var (first, second) in known)
            {
                if (places.TryGetValue(first, out var one) && places.TryGetValue(second, out var other))
                {
                    knownOf[one].Add(other);
                    knownOf[other].Add(one);
                }
            }

            return knownOf;
        }
    }
}
