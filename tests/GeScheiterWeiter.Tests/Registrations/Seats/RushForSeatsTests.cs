using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.SignUp;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests.Registrations.Seats;

public sealed class RushForSeatsTests
{
    private const int People = 2000;
    private const int SeatCount = 100;

    [Theory, EveryProvider]
    public async Task Two_thousand_confirmations_at_once_fill_a_hundred_seats_exactly(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition(capacity: SeatCount);
        var signUps = Enumerable.Range(0, People)
            .Select(_ => (Token: SecretToken.Create(), Registration: TestData.Registration(edition, RegistrationState.Unconfirmed)))
            .ToList();
        await database.ArrangeAsync(
            [edition, .. signUps.Select(s => s.Registration), .. signUps.Select(s => Secret(s.Registration, s.Token))]);

        var outcomes = await Task.WhenAll(signUps.Select(s => Task.Run(() =>
            database.WithAsync((ConfirmationDesk desk) => desk.ConfirmAsync(s.Token, CancellationToken.None)))));

        Assert.Equal(SeatCount, outcomes.Count(o => o.Outcome == ConfirmationOutcome.Seated));
        Assert.Equal(People - SeatCount, outcomes.Count(o => o.Outcome == ConfirmationOutcome.Waiting));
        var registrations = await database.AllAsync<Registration>();
        Assert.Equal(SeatCount, registrations.Count(r => r.State == RegistrationState.Seated));
        Assert.Equal(
            Enumerable.Range(1, People - SeatCount).Select(number => (long?)number),
            registrations.Where(r => r.State == RegistrationState.Waiting).Select(r => r.WaitingNumber).Order());
        var seats = Assert.Single(await database.AllAsync<EditionSeats>());
        Assert.Equal((SeatCount, People - SeatCount), (seats.Taken, seats.Waiting));
        Assert.Equal(People, (await database.LettersAsync()).Count);
    }

    private static RegistrationToken Secret(Registration registration, SecretToken token) => new()
    {
        Hash = token.HashFor(nameof(TokenPurpose.Confirmation)),
        RegistrationId = registration.Id,
        Purpose = TokenPurpose.Confirmation,
        ExpiresUtc = TestData.Now.AddHours(48),
    };
}
