using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Smtp;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace GeScheiterWeiter.Mail.Outbox;

public enum DeliveryOutcome
{
    /// <summary>Nothing was due that may leave.</summary>
    NothingToDo,

    /// <summary>All that was due has been tried.</summary>
    Delivered,

    /// <summary>The mail server cannot be reached: no use in trying the next letter at once.</summary>
    ServerAway,

    /// <summary>The mail server knows no such name and password: trying again soon would lock the account.</summary>
    SignInRefused,
}

/// <summary>
/// Takes letters out of the outbox and hands them over: one worker. It leases letters first, by an update that only one of
/// several workers can win; a lease that has run out (a crash) is taken over, and the letter goes out again with the same
/// Message-ID. While lanes send, it writes down what has become of the letters before and takes the next, in one write.
/// </summary>
public sealed class OutboxDelivery : IAsyncDisposable
{
    /// <summary>
    /// More than lanes send while one write waits for its turn; few enough that an organizer can still discard most of a mailing.
    /// </summary>
    private const int InHandAtMost = 100;

    /// <summary>How often a stopping worker tries to write down what it has sent.</summary>
    private const int LastTries = 5;

    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);

    private readonly IServiceScopeFactory _scopes;
    private readonly MailOptions _options;
    private readonly ILogger _log;
    private readonly Guid _worker = Guid.CreateVersion7();
    private readonly HeldLetters _held = new();
    private readonly DeliveryLanes _lanes;
    private int _failures;

    public OutboxDelivery(IServiceScopeFactory scopes, IOptions<MailOptions> options, TimeProvider clock, ILogger<OutboxDelivery> log)
    {
        _scopes = scopes;
        _options = options.Value;
        _log = log;
        _lanes = new DeliveryLanes(scopes, clock, log);
    }

    /// <summary>Delivers until nothing is due. The token stops it between two letters, never in the middle of one.</summary>
    public async Task<DeliveryOutcome> DeliverAsync(CancellationToken cancellationToken)
    {
        await using var round = new DeliveryRound(_held, _lanes, _options, _log, cancellationToken);
        while (await ExchangeAsync(round, cancellationToken))
            await round.ListenAsync();
        return round.Outcome;
    }

    /// <summary>Says goodbye to the mail server, until there are letters again.</summary>
    public ValueTask HangUpAsync() => _lanes.DisposeAsync();

    public ValueTask DisposeAsync() => _lanes.DisposeAsync();

    /// <summary>
    /// Tells the outbox what has become of letters and takes more. Where that fails it is repeated, with what was sent
    /// remembered: a letter must not go out again because the disk was full for a moment.
    /// </summary>
    /// <returns>Whether letters are in hand.</returns>
    private async Task<bool> ExchangeAsync(DeliveryRound round, CancellationToken stopping)
    {
        try
        {
            await TryExchangeAsync(round, stopping);
            _failures = 0;
        }
        catch (Exception failure)
        {
            _failures++;
            var isHopeless = stopping.IsCancellationRequested && _failures > LastTries;
            if (_held.Count == 0 || isHopeless)
                throw;
            _log.LogError(failure, "What has become of {Count} letters could not be written down and is tried again", _held.Untold.Count);
            await Task.Delay(PauseAfter(_failures), CancellationToken.None);
        }

        return _held.Count > 0;
    }

    private async Task TryExchangeAsync(DeliveryRound round, CancellationToken stopping)
    {
        await using var scope = _scopes.CreateAsyncScope();
        var leases = scope.ServiceProvider.GetRequiredService<OutboxLeases>();
        var isPaused = await leases.IsPausedAsync(CancellationToken.None);
        if (stopping.IsCancellationRequested || (isPaused && _held.All.Any(letter => !LeavesDuringPause(letter))))
            round.Close();
        if (_failures > 0)
            await leases.TakeBackAsync(_worker, _held.All);
        await leases.HoldAsync(_worker, _held.All);
        var room = round.IsOpen ? InHandAtMost - _held.Count + _held.Untold.Count : 0;
        var taken = await leases.ExchangeAsync(_worker, _held.All, _held.Untold, room, isPaused);
        round.ForgetTold();
        round.Add(taken);
    }

    private static bool LeavesDuringPause(OutboxMail letter) => LetterCatalogue.LeavingDuringPause.Contains(letter.Kind);

    private static TimeSpan PauseAfter(int failures)
    {
        var pause = FirstPause * Math.Pow(2, failures - 1);
        return pause < LongestPause ? pause : LongestPause;
    }
}
