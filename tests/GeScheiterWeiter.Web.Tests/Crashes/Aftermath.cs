using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Tests.Crashes;

/// <summary>What people were told, what is stored, and what the mail server got: three accounts that have to agree.</summary>
internal sealed record Aftermath(
    IReadOnlyList<Person> People,
    IReadOnlyList<Registration> Registrations,
    EditionSeats Seats,
    IReadOnlyList<OutboxMail> Outbox,
    IReadOnlyList<AuditEntry> Audit,
    IReadOnlyList<SunkLetter> Letters)
{
    /// <summary>How many letters a crash may repeat at most: so many may be sent and not yet written down.</summary>
    private const int RepeatedAtMost = 50;

    private const string MovedUp = "registration.moved-up";

    public static readonly IReadOnlyDictionary<string, Act> Acts = new Dictionary<string, Act>
    {
        ["registration.requested"] = Act.SignUp,
        ["registration.confirmed"] = Act.Confirm,
        ["registration.cancelled"] = Act.GiveBack,
        ["registration.restored"] = Act.TakeBack,
    };

    private int Seated => Registrations.Count(registration => registration.State == RegistrationState.Seated);

    private IEnumerable<Registration> InLine => Registrations.Where(registration => registration.State == RegistrationState.Waiting);

    public static async Task<Aftermath> ReadAsync(AppDb db, IReadOnlyList<Person> people, IReadOnlyList<SunkLetter> letters) => new(
        people,
        await db.Set<Registration>().AsNoTracking().ToListAsync(),
        await db.Set<EditionSeats>().AsNoTracking().SingleAsync(),
        await db.Set<OutboxMail>().AsNoTracking().ToListAsync(),
        await db.Set<AuditEntry>().AsNoTracking().ToListAsync(),
        letters);

    /// <summary>All that does not agree.</summary>
    public IEnumerable<string> Findings() =>
    [
        .. People.SelectMany(person => person.Wrong),
        .. WhatDoesNotHold(),
        .. WrongSeats(),
        .. WrongTraces(),
        .. WrongLetters(),
        .. WrongCopies(),
    ];

    private IEnumerable<string> WhatDoesNotHold()
    {
        var stored = Registrations.ToLookup(registration => registration.Email);
        foreach (var person in People)
        {
            var rows = stored[person.Address].ToList();
            if (rows.Count > 1)
                yield return $"{person.Address} is stored {rows.Count} times";
            var state = rows.Count == 0 ? null : (RegistrationState?)rows[0].State;
            if (!person.MayBe.Contains(state))
                yield return $"{person.Address} is {state?.ToString() ?? "lost"}; {Told(person)}";
        }

        foreach (var unknown in stored.Select(rows => rows.Key).Except(People.Select(person => person.Address)))
            yield return $"{unknown} has never signed up";
    }

    private static string Told(Person person) =>
        $"may be {string.Join(" or ", person.MayBe.Select(state => state?.ToString() ?? "nothing"))}, "
        + $"was answered {string.Join(", ", person.Acknowledged)}";

    private IEnumerable<string> WrongSeats()
    {
        var numbers = InLine.Select(registration => registration.WaitingNumber).ToList();
        if (Seats.Taken != Seated)
            yield return $"{Seats.Taken} seats are counted, {Seated} people have one";
        if (Seats.Waiting != numbers.Count)
            yield return $"{Seats.Waiting} people are counted in line, {numbers.Count} are";
        if (Seated > Seats.Capacity)
            yield return $"{Seated} people have one of {Seats.Capacity} seats";
        if (numbers.Count > 0 && Seated < Seats.Capacity)
            yield return $"{numbers.Count} people wait beside {Seats.Capacity - Seated} free seats";
        if (numbers.Contains(null) || numbers.Distinct().Count() < numbers.Count)
            yield return "Two people have one number in line, or somebody has none";
        if (numbers.Max() > Seats.LastWaitingNumber)
            yield return $"Number {numbers.Max()} is in line, the last one given was {Seats.LastWaitingNumber}";
    }

    /// <summary>Everything leaves one entry in the audit log, with the change itself or not at all.</summary>
    private IEnumerable<string> WrongTraces()
    {
        var entries = Audit.ToLookup(entry => entry.SubjectId);
        var freed = Outbox.Where(mail => mail.Kind == nameof(LetterKind.SeatFreed)).ToLookup(mail => mail.SubjectId);
        var people = People.ToDictionary(person => person.Address);
        foreach (var row in Registrations.Where(row => people.ContainsKey(row.Email)))
        {
            var person = people[row.Email];
            var counts = entries[row.Id].Where(entry => Acts.ContainsKey(entry.Action)).CountBy(entry => Acts[entry.Action]).ToDictionary();
            foreach (var (act, count) in counts.Where(count => count.Value > 1))
                yield return $"{person.Address}: {act} was done {count} times";
            var last = counts.Keys.Concat(person.Acknowledged).DefaultIfEmpty().Max();
            foreach (var act in Enum.GetValues<Act>().Where(act => act <= last && !counts.ContainsKey(act)))
                yield return $"{person.Address}: {act} has left no entry";
            if (StateAfter(last) is var expected && !expected.Contains(row.State))
                yield return $"{person.Address} is {row.State}, the log says {string.Join(" or ", expected)}";
            var (movedUp, told) = (entries[row.Id].Count(entry => entry.Action == MovedUp), freed[row.Id].Count());
            if (movedUp != told)
                yield return $"{person.Address} moved up {movedUp} times and was written to {told} times";
        }
    }

    private static RegistrationState[] StateAfter(Act last) => last switch
    {
        Act.SignUp => [RegistrationState.Unconfirmed],
        Act.GiveBack => [RegistrationState.Cancelled],
        Act.Confirm or Act.TakeBack => [RegistrationState.Seated, RegistrationState.Waiting],
    };

    /// <summary>What is in the outbox came to the mail server, and nothing else; and everybody knows what they have.</summary>
    private IEnumerable<string> WrongLetters()
    {
        var came = Letters.Select(letter => letter.MessageId.Split('@')[0]).ToHashSet();
        foreach (var mail in Outbox.Where(mail => !came.Contains($"{mail.Id:N}")))
            yield return $"{mail.Kind} to {mail.ToAddress} is {mail.State} and never came";
        foreach (var mail in Outbox.Where(mail => mail.State != OutboxState.Sent))
            yield return $"{mail.Kind} to {mail.ToAddress} is {mail.State}: {mail.LastAnswer}";
        foreach (var id in came.Except(Outbox.Select(mail => $"{mail.Id:N}")))
            yield return $"A letter came that is not in the outbox: {id}";
        foreach (var letter in Letters.Where(letter => letter.Kind == LetterKind.Unknown))
            yield return $"A letter came that nobody knows: {letter.Text}";

        var mailboxes = Letters.ToLookup(letter => letter.To, letter => letter.Kind);
        foreach (var registration in Registrations)
        {
            var got = mailboxes[registration.Email].ToHashSet();
            foreach (var due in LettersTo(registration).Where(kinds => !kinds.Overlaps(got)))
                yield return $"{registration.Email} is {registration.State} and did not get {string.Join(" or ", due)}";
        }
    }

    private static IEnumerable<HashSet<LetterKind>> LettersTo(Registration registration)
    {
        yield return [LetterKind.ConfirmationRequested];
        if (registration.State != RegistrationState.Unconfirmed)
            yield return [LetterKind.SeatConfirmed, LetterKind.PlacedOnWaitingList];
        if (registration.State == RegistrationState.Seated)
            yield return [LetterKind.SeatConfirmed, LetterKind.SeatFreed];
        if (registration.State == RegistrationState.Waiting)
            yield return [LetterKind.PlacedOnWaitingList];
        if (registration.State == RegistrationState.Cancelled)
            yield return [LetterKind.RegistrationCancelled];
    }

    /// <summary>Only what was on its way when the site was killed may come again, and then it is the same letter.</summary>
    private IEnumerable<string> WrongCopies()
    {
        var copies = Letters.GroupBy(letter => letter.MessageId).Where(copy => copy.Skip(1).Any()).Select(copy => copy.ToList()).ToList();
        var repeated = copies.SelectMany(copy => copy.SkipLast(1)).CountBy(letter => letter.Life);
        foreach (var copy in copies.Where(copy => copy.DistinctBy(letter => letter.Data).Count() > 1))
            yield return $"{copy[0].Kind} to {copy[0].To} came with different words";
        foreach (var copy in copies.Where(copy => copy.DistinctBy(letter => letter.Life).Count() < copy.Count))
            yield return $"{copy[0].Kind} to {copy[0].To} came twice without a crash between";
        foreach (var (life, count) in repeated.Where(life => life.Value > RepeatedAtMost))
            yield return $"{count} letters of life {life} came again";
    }
}
