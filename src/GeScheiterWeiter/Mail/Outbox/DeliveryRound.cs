using System.Diagnostics;
using GeScheiterWeiter.Mail.Smtp;
using Microsoft.Extensions.Logging;

namespace GeScheiterWeiter.Mail.Outbox;

/// <summary>
/// Sends letters until nothing is due: opens lanes as they are needed, and judges what each attempt means for its letter.
/// </summary>
internal sealed class DeliveryRound(
    HeldLetters held, DeliveryLanes lanes, MailOptions options, ILogger log, CancellationToken stopping) : IAsyncDisposable
{
    /// <summary>How many letters a crash may repeat at most.</summary>
    private const int UnmarkedAtMost = 50;

    /// <summary>So many are written down without waiting for more.</summary>
    private const int WorthTelling = UnmarkedAtMost / 2;

    /// <summary>A further connection pays when so many letters wait for each there is.</summary>
    private const int LettersForALane = 10;

    private static readonly TimeSpan UntoldAtMost = TimeSpan.FromMilliseconds(50);

    /// <summary>While nothing comes of the letters in hand, more urgent ones are looked for so often.</summary>
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(1);

    private readonly LetterQueue _queue = new(UnmarkedAtMost);
    private readonly LaneReports _reports = new();
    private readonly List<Task> _running = [];
    private int _lanesAtMost = 1;
    private int _judged;

    public DeliveryOutcome Outcome { get; private set; } = DeliveryOutcome.NothingToDo;

    /// <summary>Whether it takes further letters.</summary>
    public bool IsOpen { get; private set; } = true;

    public void Add(IEnumerable<OutboxMail> letters)
    {
        foreach (var letter in letters)
        {
            held.Add(letter);
            Queue(letter);
        }
    }

    /// <summary>Returns when there is something worth telling the outbox, or it is time to look what else is due.</summary>
    public async Task ListenAsync()
    {
        OpenLanes();
        var report = await _reports.NextAsync(held.Untold.Count > 0 ? TimeSpan.Zero : LookEvery);
        var watch = Stopwatch.StartNew();
        while (report is not null)
        {
            Judge(report);
            var isWorthTelling = held.Untold.Count >= Math.Min(WorthTelling, held.Count);
            report = await _reports.NextAsync(isWorthTelling ? TimeSpan.Zero : UntoldAtMost - watch.Elapsed);
        }
    }

    /// <summary>The outbox knows what has become of all letters judged so far.</summary>
    public void ForgetTold()
    {
        held.ForgetTold();
        _queue.Settle(_judged);
        _judged = 0;
    }

    /// <summary>No letter is sent any more but those on the wire.</summary>
    public void Close()
    {
        IsOpen = false;
        foreach (var letter in _queue.Close())
            held.Settle(new LetterOutcome(letter, LetterFate.GivenBack));
    }

    public async ValueTask DisposeAsync()
    {
        Close();
        await Task.WhenAll(_running);
        while (await _reports.NextAsync(TimeSpan.Zero) is { } report)
            Judge(report);
        _queue.Dispose();
        _reports.Dispose();
    }

    private void OpenLanes()
    {
        var wanted = Math.Clamp(_queue.Count / LettersForALane, 1, _lanesAtMost);
        while (IsOpen && lanes.Running < wanted)
            _running.Add(lanes.Idle().RunAsync(_queue, _reports, stopping));
    }

    private void Judge(LaneReport report)
    {
        _judged++;
        var (letter, attempt) = report;
        switch (attempt?.Result)
        {
            case null:
                held.Settle(new LetterOutcome(letter, LetterFate.GivenBack));
                break;
            case DeliveryAttemptResult.Accepted:
                Settle(letter, LetterFate.Sent, null);
                break;
            case DeliveryAttemptResult.Refused:
                Settle(letter, LetterFate.GivenUp, attempt.Answer);
                log.LogWarning("Letter {MailId} ({Kind}) was refused for good", letter.Id, letter.Kind);
                break;
            case DeliveryAttemptResult.Later or DeliveryAttemptResult.BrokenOff:
                Postpone(letter, attempt.Answer);
                break;
            case DeliveryAttemptResult.Away when lanes.Running > 0:
                PutBack(letter);
                break;
            case DeliveryAttemptResult.Away or DeliveryAttemptResult.SignInRefused:
                End(letter, attempt);
                break;
        }
    }

    private void Postpone(OutboxMail letter, string answer)
    {
        var attempts = letter.Attempts + 1;
        var isHopeless = attempts >= options.MaxAttempts;
        Settle(letter, isHopeless ? LetterFate.GivenUp : LetterFate.Postponed, answer);
        if (isHopeless)
            log.LogWarning("Letter {MailId} ({Kind}) was given up after {Attempts} attempts", letter.Id, letter.Kind, attempts);
        else
            log.LogInformation("Letter {MailId} ({Kind}) was not taken at attempt {Attempts}", letter.Id, letter.Kind, attempts);
    }

    /// <summary>The server talks to us: it may be asked for more than one connection.</summary>
    private void Settle(OutboxMail letter, LetterFate fate, string? answer)
    {
        held.Settle(new LetterOutcome(letter, fate, answer));
        if (Outcome == DeliveryOutcome.NothingToDo)
            (Outcome, _lanesAtMost) = (DeliveryOutcome.Delivered, options.Connections);
    }

    /// <summary>One lane has lost its connection while others go on: so many are enough, and they take its letter.</summary>
    private void PutBack(OutboxMail letter)
    {
        _lanesAtMost = lanes.Running;
        _judged--;
        _queue.Settle(1);
        Queue(letter);
    }

    private void Queue(OutboxMail letter)
    {
        if (!_queue.TryAdd(letter))
            held.Settle(new LetterOutcome(letter, LetterFate.GivenBack));
    }

    private void End(OutboxMail letter, DeliveryAttempt attempt)
    {
        Outcome = attempt.Result == DeliveryAttemptResult.SignInRefused ? DeliveryOutcome.SignInRefused : DeliveryOutcome.ServerAway;
        log.LogWarning("The mail server takes no letters: {Answer}", attempt.Answer);
        held.Settle(new LetterOutcome(letter, LetterFate.GivenBack, attempt.Answer));
        Close();
    }
}
