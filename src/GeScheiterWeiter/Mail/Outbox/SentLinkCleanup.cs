using System.Text.RegularExpressions;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Mail.Outbox;

/// <summary>
/// Takes the secrets of links out of letters that have left: from then on they are their reader's alone, and a copy of the
/// database opens nobody's page. Their words stay for a while (<see cref="LetterCleanup"/>).
/// </summary>
public sealed partial class SentLinkCleanup(AppDb db, TimeProvider clock) : IScheduledTask
{
    public const string BlankLink = "/" + Blank;

    private const string Blank = "verborgen";
    private const int BatchSize = 200;

    /// <summary>
    /// Longer than a round takes to come again. What is missed, because nobody ran meanwhile, is found by <see cref="SentLinkBackfill"/>.
    /// </summary>
    private static readonly TimeSpan LookBack = TimeSpan.FromMinutes(15);

    public TimeSpan Interval => TimeSpan.FromMinutes(1);

    public Task RunAsync(CancellationToken cancellationToken) => BlankAsync(LookBack, cancellationToken);

    public static bool IsBlank(OutboxMail letter) => letter.Text.Contains(BlankLink, StringComparison.Ordinal);

    /// <summary>Whether the secret of somebody's link stands in a text.</summary>
    public static bool HoldsSecret(string text) => Secret().IsMatch(text);

    internal async Task BlankAsync(TimeSpan lookBack, CancellationToken cancellationToken)
    {
        var since = clock.GetUtcNow().UtcDateTime - lookBack;
        Guid? last = null;
        while (await LettersAfterAsync(last, since, cancellationToken) is [.., var newest] letters)
        {
            await BlankAsync(
                [.. letters.Where(letter => Secret().IsMatch(letter.Text) || Secret().IsMatch(letter.Html))], cancellationToken);
            last = newest.Id;
        }
    }

    /// <summary>Skipped by id, so that letters without links are read once a round.</summary>
    private Task<List<OutboxMail>> LettersAfterAsync(Guid? last, DateTime since, CancellationToken cancellationToken)
    {
        var sent = db.Set<OutboxMail>().AsNoTracking().Where(
            mail => mail.State == OutboxState.Sent && mail.SentUtc >= since && mail.Text != "" && !mail.Text.Contains(BlankLink));
        return (last is { } id ? sent.Where(mail => mail.Id.CompareTo(id) > 0) : sent)
            .OrderBy(mail => mail.Id).Take(BatchSize).ToListAsync(cancellationToken);
    }

    private Task BlankAsync(IReadOnlyList<OutboxMail> letters, CancellationToken cancellationToken) =>
        letters.Count == 0
            ? Task.CompletedTask
            : db.WriteAsync(
                async () =>
                {
                    foreach (var letter in letters)
                        await BlankAsync(letter, cancellationToken);
                },
                cancellationToken);

    /// <summary>One statement past the tracker: delivery of a letter is no act for the audit log, and neither is this.</summary>
    private Task<int> BlankAsync(OutboxMail letter, CancellationToken cancellationToken)
    {
        var (text, html) = (Secret().Replace(letter.Text, Blank), Secret().Replace(letter.Html, Blank));
        return db.Set<OutboxMail>()
            .Where(mail => mail.Id == letter.Id && mail.State == OutboxState.Sent && mail.Text != "").ExecuteUpdateAsync(
            set => set.SetProperty(mail => mail.Text, text).SetProperty(mail => mail.Html, html)
                .SetProperty(mail => mail.OneClickUnsubscribe, (string?)null),
            cancellationToken);
    }

    /// <summary>A <see cref="SecretToken"/> as a part of an address.</summary>
    [GeneratedRegex("(?<=/)[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])")]
    private static partial Regex Secret();
}
