using GeScheiterWeiter.Common;
using GeScheiterWeiter.DataRequests.Letters;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Privacy;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.DataRequests;

/// <summary>
/// Erases everything under an address (article 17 GDPR), feature by feature. Somebody who is stopped in the middle presses the button again
/// and it goes on; the receipt is written with the last save, and forgotten as soon as it has left.
/// </summary>
public sealed class DataErasure(
    AppDb db, DataRequestDesk desk, IEnumerable<IForgetsAddress> features, LetterErasure letters, ErasedTraces traces,
    TimeProvider clock)
{
    /// <summary>What does not go, and why, in German sentences.</summary>
    public async Task<IReadOnlyList<string>> KeptAsync(EmailAddress address, CancellationToken cancellationToken)
    {
        var kept = new List<string>();
        foreach (var feature in features)
            kept.AddRange(await feature.KeptAsync(address, cancellationToken));
        return kept;
    }

    /// <returns>Whether the link opens anything.</returns>
    public async Task<bool> EraseAsync(SecretToken token, CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(token, cancellationToken) is not { } asked)
            return false;

        foreach (var feature in features)
            await feature.ForgetAsync(asked.Address, cancellationToken);
        var kept = await KeptAsync(asked.Address, cancellationToken);
        var isErased = await desk.FulfilAsync(
            token, "data-request.erased", request => CloseAsync(request, kept, cancellationToken), cancellationToken);
        await traces.WipeAsync(cancellationToken);
        return isErased;
    }

    private async Task<Letter> CloseAsync(DataRequest request, IReadOnlyList<string> kept, CancellationToken cancellationToken)
    {
        var requests = await db.Set<DataRequest>().Where(r => r.NormalizedEmail == request.NormalizedEmail).ToListAsync(cancellationToken);
        db.RemoveRange(requests.Where(other => other.Id != request.Id));
        await letters.ForgetAsync([.. requests.Select(r => r.Id)], cancellationToken);
        request.ErasedUtc = clock.GetUtcNow().UtcDateTime;
        return new DataErased(kept.Count == 0 ? null : string.Join(" ", kept));
    }
}
