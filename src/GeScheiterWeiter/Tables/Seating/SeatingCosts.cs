namespace GeScheiterWeiter.Tables.Seating;

/// <summary>What is wrong with a table, in points. People are numbers here: exchanges are tried hundreds of thousands of times.</summary>
internal sealed class SeatingCosts
{
    private const int MetBefore = 100;
    private const int OneSideOnly = 40;
    private const int SameOrganisation = 15;
    private const int WishUnmet = 10;

    private readonly int[] _sides;
    private readonly int[] _organisations;
    private readonly int[] _topics;
    private readonly bool[,] _met;

    public SeatingCosts(TableGuest[] guests, MetPairs met)
    {
        _sides = [.. guests.Select(guest => (int)guest.Side)];
        _organisations = Numbers(guests.Select(guest => guest.Organisation.Length == 0 ? null : guest.Organisation));
        _topics = Numbers(guests.Select(guest => guest.Topic));
        _met = new bool[guests.Length, guests.Length];
        for (var i = 0; i < guests.Length; i++)
        {
            for (var j = i + 1; j < guests.Length; j++)
                _met[i, j] = _met[j, i] = met.Contains(guests[i].Id, guests[j].Id);
        }
    }

    public int Of(int[] table)
    {
        var cost = 0;
        var (mixed, wishes, mostOfOneWish) = (false, 0, 0);
        for (var i = 0; i < table.Length; i++)
        {
            var guest = table[i];
            mixed |= _sides[guest] != _sides[table[0]];
            var sameWish = 0;
            for (var j = 0; j < table.Length; j++)
            {
                var other = table[j];
                if (_topics[guest] != 0 && _topics[guest] == _topics[other])
                    sameWish++;
                if (j <= i)
                    continue;
                if (_met[guest, other])
                    cost += MetBefore;
                if (_organisations[guest] != 0 && _organisations[guest] == _organisations[other])
                    cost += SameOrganisation;
            }

            wishes += _topics[guest] == 0 ? 0 : 1;
            mostOfOneWish = Math.Max(mostOfOneWish, sameWish);
        }

        return cost + (mixed ? 0 : OneSideOnly) + ((wishes - mostOfOneWish) * WishUnmet);
    }

    /// <summary>A number from 1 for each text; 0 for none.</summary>
    private static int[] Numbers(IEnumerable<string?> texts)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. texts.Select(text => text is null ? 0 : NumberOf(text))];

        int NumberOf(string text)
        {
            if (!numbers.TryGetValue(text, out var number))
                numbers[text] = number = numbers.Count + 1;
            return number;
        }
    }
}
