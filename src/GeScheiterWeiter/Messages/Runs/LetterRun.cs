using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Mail.Runs;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Messages.Runs;

/// <param name="Id">What the letters belong to.</param>
/// <param name="Recipients">Everybody who is to get one, whether or not they have it already.</param>
/// <param name="Write">Writes the letter to one of them, and tells its id in the outbox.</param>
/// <param name="Finish">Called when nobody is left, in the same save.</param>
public sealed record RunPlan(Guid Id, IQueryable<RunRecipient> Recipients, Func<RunRecipient, Guid> Write, Action Finish)
{
    /// <summary>Who of a piece is written to after all. Whoever is not is no recipient any more from this save on.</summary>
    public Func<IReadOnlyList<RunRecipient>, Task<IReadOnlyList<RunRecipient>>> AdmitAsync { get; init; } = Task.FromResult;
}

/// <summary>
/// Writes the same letter to many, some at a time: others write between two pieces, and what was stopped in the middle goes on
/// where it was. The row of each person decides that nobody gets it twice, however many instances are at it.
/// </summary>
public sealed class LetterRun(AppDb db, RunMail mail)
{
    /// <summary>Written within some hundredths of a second: as long as somebody who signs up meanwhile waits.</summary>
    private const int PieceSize = 50;

    /// <param name="editionId">Whose people are written to.</param>
    /// <param name="plan">Asked anew before each piece, in its transaction; null: no more letters.</param>
    /// <param name="cancellationToken">Ends it between two pieces.</param>
    public async Task GoOnAsync(Guid editionId, Func<Task<RunPlan?>> plan, CancellationToken cancellationToken)
    {
        var isMore = true;
        while (isMore)
        {
            cancellationToken.ThrowIfCancellationRequested();
            isMore = await db.WriteEditionAsync(
                editionId, async () => await plan() is { } open && await WritePieceAsync(open, cancellationToken), cancellationToken);
        }
    }

    /// <summary>Whether somebody is to get a letter who has none yet of any of the runs.</summary>
    /// <param name="recipients">Everybody who is to get one.</param>
    /// <param name="runs">The runs that count.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public Task<bool> IsAnybodyLeftAsync(
        IQueryable<RunRecipient> recipients, IQueryable<Guid> runs, CancellationToken cancellationToken) => recipients.AnyAsync(
        person => !db.Set<RunLetter>().Any(letter => letter.SubjectId == person.Id && runs.Any(run => run == letter.RunId)),
        cancellationToken);

    /// <summary>What of the runs still waits in the outbox does not leave.</summary>
    /// <param name="editionId">Whose people they were for.</param>
    /// <param name="runs">Which.</param>
    /// <param name="cancellationToken">Ends it between two runs.</param>
    public async Task DiscardAsync(Guid editionId, IQueryable<Guid> runs, CancellationToken cancellationToken)
    {
        foreach (var begun in await runs.ToListAsync(cancellationToken))
        {
            if (await mail.IsWaitingAsync(begun, cancellationToken))
                await db.WriteEditionAsync(editionId, () => DiscardAsync(begun, cancellationToken), cancellationToken);
        }
    }

    private async Task<bool> DiscardAsync(Guid runId, CancellationToken cancellationToken)
    {
        await mail.DiscardAsync(runId, cancellationToken);
        return true;
    }

    /// <returns>Whether there may be more.</returns>
    private async Task<bool> WritePieceAsync(RunPlan plan, CancellationToken cancellationToken)
    {
        var piece = await plan.Recipients
            .Where(person => !db.Set<RunLetter>().Any(letter => letter.RunId == plan.Id && letter.SubjectId == person.Id))
            .OrderBy(person => person.SortName).ThenBy(person => person.Id)
            .Take(PieceSize).ToListAsync(cancellationToken);
        foreach (var person in await plan.AdmitAsync(piece))
            db.Add(new RunLetter { RunId = plan.Id, SubjectId = person.Id, MailId = plan.Write(person) });
        if (piece.Count == PieceSize)
            return true;
        plan.Finish();
        return false;
    }
}
