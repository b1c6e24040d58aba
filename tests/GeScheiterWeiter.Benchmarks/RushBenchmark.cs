using System.Diagnostics;
using GeScheiterWeiter.Benchmarks.Load;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Benchmarks;

/// <summary>Two thousand people confirm at once; there are a hundred seats.</summary>
internal sealed class RushBenchmark : IBenchmark
{
    private const int People = 2000;
    private const int SeatCount = 100;

    public string Name => "rush";

    public async Task<IReadOnlyList<Line>> RunAsync(int rounds)
    {
        var edition = TestData.Edition("messung", capacity: SeatCount);
        edition.StartUtc = TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(30);
        edition.EndUtc = edition.StartUtc.AddHours(2);
        var tokens = Enumerable.Range(0, People).Select(_ => SecretToken.Create()).ToList();
        var things = new List<object> { edition };
        foreach (var token in tokens)
        {
            var registration = TestData.Registration(edition, RegistrationState.Unconfirmed);
            things.Add(registration);
            things.Add(new RegistrationToken
            {
                Hash = token.HashFor(nameof(TokenPurpose.Confirmation)),
                RegistrationId = registration.Id,
                Purpose = TokenPurpose.Confirmation,
                ExpiresUtc = TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(48),
            });
        }

        await using var site = await SiteUnderLoad.StartAsync([.. things]);
        var key = await FormKey.TakeAsync(site.Port, "/ausgaben/messung/anmelden");
        var start = Stopwatch.GetTimestamp();
        var result = await HttpLoad.EachAsync(
            site.Port,
            tokens.Select(token => Requests.Post(VisitorLinks.Confirmation(token.ToString()), key.Antiforgery, key.Header)),
            302);
        Report.Progress($"rush: {People} confirmations in {Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} s");

        var (seated, waiting, inOrder) = (0, 0, false);
        await site.WithDbAsync(async db =>
        {
            seated = await db.Set<Registration>().CountAsync(r => r.State == RegistrationState.Seated);
            var numbers = await db.Set<Registration>().Where(r => r.State == RegistrationState.Waiting)
                .Select(r => r.WaitingNumber).ToListAsync();
            waiting = numbers.Count;
            inOrder = numbers.Order().SequenceEqual(Enumerable.Range(1, waiting).Select(number => (long?)number));
        });
        return
        [
            new(
                $"{Report.Number(People)} confirmations at once for {SeatCount} seats",
                $"{seated} seats, {Report.Number(waiting)} waiting, {result.Wrong} errors", "", "",
                $"{SeatCount} seats, {Report.Number(People - SeatCount)} waiting in order, no error",
                seated == SeatCount && waiting == People - SeatCount && inOrder && result.Wrong == 0),
        ];
    }
}
