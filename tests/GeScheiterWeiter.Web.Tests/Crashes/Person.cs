using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Web.Shared.Links;

namespace GeScheiterWeiter.Web.Tests.Crashes;

internal enum Act
{
    SignUp,
    Confirm,
    GiveBack,
    TakeBack,
}

/// <summary>
/// Somebody who signs up, confirms, may give back and may think better of it, each by the link of the letter before. Where an
/// answer is lost they press again, or do not. What they were told, by an answer or a letter, is what must hold.
/// </summary>
internal sealed class Person(int number, int seed, string edition, MortalSite site, MailSink mail)
{
    private static readonly Dictionary<Act, RegistrationState[]> Ends = new()
    {
        [Act.SignUp] = [RegistrationState.Unconfirmed],
        [Act.Confirm] = [RegistrationState.Seated, RegistrationState.Waiting],
        [Act.GiveBack] = [RegistrationState.Cancelled],
        [Act.TakeBack] = [RegistrationState.Seated, RegistrationState.Waiting],
    };

    private static readonly Dictionary<Act, string[]> Answers = new()
    {
        [Act.SignUp] = ["/gesendet"],
        [Act.Confirm] = ["/teilnahme/"],
        [Act.GiveBack] = ["/teilnahme/"],
        [Act.TakeBack] = ["/teilnahme/"],
    };

    private readonly Random _coin = new(HashOf(seed, number));
    private HashSet<RegistrationState?> _mayBe = [null];

    public string Address { get; } = $"person{number}@amt.example";

    /// <summary>What may be stored of them; null: nothing at all.</summary>
    public IReadOnlySet<RegistrationState?> MayBe => _mayBe;

    /// <summary>What was answered.</summary>
    public HashSet<Act> Acknowledged { get; } = [];

    public int Presses { get; private set; }

    /// <summary>Answers they should not have got.</summary>
    public List<string> Wrong { get; } = [];

    public Task SignUpAsync() => PressAsync(Act.SignUp, VisitorLinks.SignUp(edition), site.Key.Form(new Dictionary<string, string>
    {
        ["Form.Name"] = $"Person {number}",
        ["Form.Email"] = Address,
        ["Form.Organisation"] = "Stadt Beispiel",
        ["Form.Side"] = nameof(AttendeeSide.Administration),
        ["Form.AcceptsCodeOfConduct"] = "true",
    }));

    public async Task GoOnAsync()
    {
        if (await HearAsync(LetterKind.ConfirmationRequested) is not { } request)
            return;
        await PressAsync(Act.Confirm, request.ConfirmationPath, site.Key.Antiforgery);

        if (await HearAsync(LetterKind.SeatConfirmed, LetterKind.PlacedOnWaitingList) is not { } standing || !Flip())
            return;
        await PressAsync(Act.GiveBack, standing.CancellationPath, site.Key.Antiforgery);

        if (await HearAsync(LetterKind.RegistrationCancelled) is null || !Flip())
            return;
        await PressAsync(Act.TakeBack, standing.CancellationPath + "/zuruecknehmen", site.Key.Antiforgery);
    }

    private static int HashOf(int seed, int number) => unchecked((seed * 397) ^ number);

    private bool Flip() => _coin.Next(2) == 0;

    private async Task PressAsync(Act act, string path, string form)
    {
        do
        {
            Presses++;
            _mayBe.UnionWith(StatesOf(Ends[act]));
            if (await site.PostAsync(path, form) is { } answer)
            {
                await TakeAsync(act, answer);
                return;
            }
        }
        while (Flip());
    }

    private async Task TakeAsync(Act act, Answer answer)
    {
        if (answer.Status != 302 || !Answers[act].Any(part => answer.Location.Contains(part, StringComparison.Ordinal)))
        {
            Wrong.Add($"{Address}: {act} was answered {answer.Status} {answer.Location}");
            return;
        }

        Acknowledged.Add(act);
        _mayBe = [.. StatesOf(Ends[act])];
        if (act != Act.SignUp && await site.GetAsync(answer.Location) is { } page)
            ReadStanding(page);
    }

    private void ReadStanding(Answer page)
    {
        if (page.Body.Contains("<h1>Sie sind dabei</h1>", StringComparison.Ordinal))
            Know(RegistrationState.Seated);
        else if (page.Body.Contains("<h1>Warteliste, Stelle ", StringComparison.Ordinal))
            Know(RegistrationState.Waiting);
        else if (page.Body.Contains("<h1>Sie sind abgemeldet</h1>", StringComparison.Ordinal))
            Know(RegistrationState.Cancelled);
        else
            Wrong.Add($"{Address}: the personal page was answered {page.Status} and tells of no seat, no waiting list and no giving back");
    }

    private async Task<SunkLetter?> HearAsync(params LetterKind[] kinds)
    {
        var letter = await mail.LetterAsync(Address, kinds);
        if (letter is not null)
            Know(StateIn(letter.Kind));
        return letter;
    }

    private void Know(RegistrationState state) => _mayBe.IntersectWith(StatesOf([state]));

    /// <summary>Whoever waits may move up at any time.</summary>
    private static IEnumerable<RegistrationState?> StatesOf(RegistrationState[] states) =>
        states.Contains(RegistrationState.Waiting) ? [.. states, RegistrationState.Seated] : states.Cast<RegistrationState?>();

    private static RegistrationState StateIn(LetterKind kind) => kind switch
    {
        LetterKind.ConfirmationRequested => RegistrationState.Unconfirmed,
        LetterKind.SeatConfirmed or LetterKind.SeatFreed => RegistrationState.Seated,
        LetterKind.PlacedOnWaitingList => RegistrationState.Waiting,
        LetterKind.RegistrationCancelled => RegistrationState.Cancelled,
        LetterKind.Unknown => throw new InvalidOperationException("Nobody waits for a letter that is not known."),
    };
}
