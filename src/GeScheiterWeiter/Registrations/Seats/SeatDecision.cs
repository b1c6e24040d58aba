using GeScheiterWeiter.Common;

namespace GeScheiterWeiter.Registrations.Seats;

/// <summary>A seat if one is free and nobody waits for it, else the end of the waiting list; and the letter that says which.</summary>
public sealed class SeatDecision(SeatLedger seats, RegistrationLetters letters, TimeProvider clock)
{
    /// <summary>Call it inside a transaction, with the edition loaded.</summary>
    /// <param name="registration">Who gets the seat or the place.</param>
    /// <param name="sentence">What the organizers want to add to the letter; null for nothing.</param>
    /// <param name="cancellationToken">Given up by the caller.</param>
    /// <returns>The secret of the personal page the letter leads to.</returns>
    public async Task<SecretToken> SeatOrWaitAsync(Registration registration, string? sentence, CancellationToken cancellationToken) =>
        await SeatOrWaitSilentlyAsync(registration, cancellationToken) is { } position
            ? letters.PlacedOnWaitingList(registration, registration.Edition, position, sentence)
            : letters.SeatConfirmed(registration, registration.Edition, sentence);

    /// <summary>The same without a letter.</summary>
    /// <returns>The position on the waiting list; null with a seat.</returns>
    public async Task<int?> SeatOrWaitSilentlyAsync(Registration registration, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        if (await seats.TryTakeAsync(registration.EditionId, cancellationToken))
        {
            registration.TakeSeat(now);
            return null;
        }

        var place = await seats.AddToWaitingListAsync(registration.EditionId, cancellationToken);
        registration.Wait(place.Number, now);
        return place.Position;
    }
}
