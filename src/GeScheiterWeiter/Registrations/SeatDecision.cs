namespace GeScheiterWeiter.Registrations;

/// <summary>A seat if one is free and nobody waits for it, else the end of the waiting list; and the letter that says which.</summary>
public sealed class SeatDecision(Seats seats, RegistrationLetters letters, TimeProvider clock)
{
    /// <summary>Call it inside a transaction, with the edition loaded.</summary>
    /// <param name="registration">Who gets the seat or the place.</param>
    /// <param name="sentence">What the organizers want to add to the letter; null for nothing.</param>
    /// <param name="cancellationToken">Given up by the caller.</param>
    public async Task SeatOrWaitAsync(Registration registration, string? sentence, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var edition = registration.Edition;
        if (await seats.TryTakeAsync(edition.Id, cancellationToken))
        {
            registration.TakeSeat(now);
            letters.SeatConfirmed(registration, edition, sentence);
            return;
        }

        var place = await seats.AddToWaitingListAsync(edition.Id, cancellationToken);
        registration.Wait(place.Number, now);
        letters.PlacedOnWaitingList(registration, edition, place.Position, sentence);
    }
}
