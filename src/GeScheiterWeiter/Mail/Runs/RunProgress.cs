using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Mail.Runs;

/// <summary>What has become of the letters of a run so far.</summary>
public sealed record RunProgress(int Waiting, int Sent, int GivenUp, int Discarded)
{
    public static readonly RunProgress None = new(0, 0, 0, 0);

    public int All => Waiting + Sent + GivenUp + Discarded;
}

public sealed class RunProgressReader(AppDb db)
{
    public async Task<RunProgress> OfAsync(Guid runId, CancellationToken cancellationToken) =>
        (await OfAsync([runId], cancellationToken)).GetValueOrDefault(runId, RunProgress.None);

    public async Task<IReadOnlyDictionary<Guid, RunProgress>> OfAsync(
        IReadOnlyCollection<Guid> runIds, CancellationToken cancellationToken)
    {
        var counts = await db.Set<RunLetter>().Where(letter => runIds.Contains(letter.RunId))
            .Join(db.Set<OutboxMail>(), letter => letter.MailId, mail => mail.Id,
                (letter, mail) => new { letter.RunId, mail.State, HasComeBack = mail.ReturnedUtc != null })
            .GroupBy(letter => letter)
            .Select(group => new { group.Key.RunId, group.Key.State, group.Key.HasComeBack, Count = group.Count() })
            .ToListAsync(cancellationToken);
        return counts.GroupBy(count => count.RunId).ToDictionary(
            run => run.Key,
            run =>
            {
                int In(params OutboxState[] states) => run.Where(count => states.Contains(count.State)).Sum(count => count.Count);
                var returned = run.Where(count => count is { State: OutboxState.Sent, HasComeBack: true }).Sum(count => count.Count);
                return new RunProgress(
                    In(OutboxState.Queued, OutboxState.Held), In(OutboxState.Sent) - returned, In(OutboxState.GivenUp) + returned,
                    In(OutboxState.Discarded));
            });
    }
}
