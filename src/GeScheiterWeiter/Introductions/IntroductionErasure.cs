using GeScheiterWeiter.Introductions.Pairs;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Registrations.Decisions;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Introductions;

/// <summary>Forgets pairs, and what the letters say that have introduced them: also the one to the other of the two.</summary>
public sealed class IntroductionErasure(AppDb db, LetterErasure letters) : IForgetsRegistration
{
    private const int BatchSize = 200;

    /// <summary>Call it inside a transaction.</summary>
    public async Task ForgetAsync(Guid registrationId, CancellationToken cancellationToken)
    {
        var pairs = await db.Set<Introduction>()
            .Where(i => i.FirstId == registrationId || i.SecondId == registrationId).ToListAsync(cancellationToken);
        await ForgetLettersAsync(pairs, cancellationToken);
        db.RemoveRange(pairs);
    }

    /// <summary>For chores: a batch is kept for itself.</summary>
    /// <returns>Whether there were any.</returns>
    public async Task<bool> ForgetInBatchesAsync(IQueryable<Introduction> pairs, CancellationToken cancellationToken)
    {
        var any = false;
        while (await db.WriteAsync(() => ForgetSomeAsync(pairs, cancellationToken), cancellationToken))
            any = true;
        return any;
    }

    private async Task<bool> ForgetSomeAsync(IQueryable<Introduction> pairs, CancellationToken cancellationToken)
    {
        var some = await pairs.OrderBy(i => i.Id).Take(BatchSize).ToListAsync(cancellationToken);
        await ForgetLettersAsync(some, cancellationToken);
        db.RemoveRange(some);
        return some.Count > 0;
    }

    private async Task ForgetLettersAsync(List<Introduction> pairs, CancellationToken cancellationToken)
    {
        List<Guid> ids = [.. pairs.SelectMany(pair => new[] { pair.FirstLetterId, pair.SecondLetterId }).OfType<Guid>()];
        if (ids.Count > 0)
            await letters.ForgetWordsAsync(ids, cancellationToken);
    }
}
