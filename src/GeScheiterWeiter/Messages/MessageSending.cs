using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Mail.Runs;
using GeScheiterWeiter.Messages.Runs;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Messages;

/// <summary>Writes the letters of messages that are on their way, and closes those of which none waits any more.</summary>
public sealed class MessageSending(
    AppDb db, MessageAudience audience, MessageLetters letters, LetterRun run, RunMail mail, AuditLog audit, TimeProvider clock)
    : IScheduledTask
{
    public TimeSpan Interval => TimeSpan.FromSeconds(10);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = Now;
        var underWay = await db.Set<Message>().AsNoTracking()
            .Where(m => (m.State == MessageState.Sending && m.SendUtc <= now) || m.State == MessageState.Paused)
            .OrderBy(m => m.SendUtc).ToListAsync(cancellationToken);
        foreach (var message in underWay)
        {
            if (message.State == MessageState.Paused)
                await HoldAsync(message, cancellationToken);
            else if (message.WrittenUtc is null)
                await run.GoOnAsync(message.EditionId, () => PlanAsync(message.Id, cancellationToken), cancellationToken);
            else
                await CloseAsync(message, cancellationToken);
        }
    }

    /// <summary>What a worker had in hand when it was held up, and gave back.</summary>
    private Task<bool> HoldAsync(Message message, CancellationToken cancellationToken) =>
        WriteAsync(message, MessageState.Paused, _ => mail.HoldAsync(message.Id, cancellationToken), cancellationToken);

    private async Task<RunPlan?> PlanAsync(Guid id, CancellationToken cancellationToken)
    {
        var message = await db.Set<Message>().Include(m => m.Edition)
            .SingleOrDefaultAsync(m => m.Id == id && m.State == MessageState.Sending && m.WrittenUtc == null, cancellationToken);
        if (message is null)
            return null;
        var words = MessageLetters.WordsOf(message);
        return new RunPlan(
            id, audience.Of(message), person => letters.Write(message, words, person), () => message.WrittenUtc = Now)
        {
            AdmitAsync = people => audience.AdmitAsync(message, people, cancellationToken),
        };
    }

    private async Task CloseAsync(Message message, CancellationToken cancellationToken)
    {
        if (await mail.IsWaitingAsync(message.Id, cancellationToken))
            return;
        await WriteAsync(
            message,
            MessageState.Sending,
            sending =>
            {
                (sending.State, sending.EndedUtc) = (MessageState.Finished, Now);
                audit.Record(Actor.System, "message.sent", sending.Id, sending.EditionId);
                return Task.CompletedTask;
            },
            cancellationToken);
    }

    private Task<bool> WriteAsync(
        Message message, MessageState expected, Func<Message, Task> change, CancellationToken cancellationToken) =>
        db.WriteEditionAsync(
            message.EditionId,
            async () =>
            {
                var found = await db.Set<Message>().SingleOrDefaultAsync(m => m.Id == message.Id && m.State == expected, cancellationToken);
                if (found is not null)
                    await change(found);
                return found is not null;
            },
            static isThere => isThere,
            cancellationToken);
}
