using GeScheiterWeiter.Benchmarks.Load;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Meeting;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Benchmarks;

/// <summary>The doors open, and everybody presses the button.</summary>
internal sealed class JoiningBenchmark : IBenchmark
{
    private const int People = 2000;
    private const int LedIn = 303;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LongestP99 = TimeSpan.FromSeconds(1);

    public string Name => "joining";

    public async Task<IReadOnlyList<Line>> RunAsync(int rounds)
    {
        var edition = TestData.Edition("messung", capacity: null, startUtc: TimeProvider.System.GetUtcNow().UtcDateTime.AddMinutes(5));
        await using var site = await SiteUnderLoad.StartAsync(edition);
        var results = new List<LoadResult>();
        for (var round = 1; round <= rounds; round++)
        {
            var tokens = await ArrangeAsync(site, edition.Id, withRoom: round == 1);
            var key = await FormKey.TakeAsync(site.Port, AttendeeLinks.WaitingRoom(tokens[0].ToString()));
            results.Add(await HttpLoad.EachAsync(
                site.Port,
                [.. tokens.Select(token => Requests.Post(AttendeeLinks.WaitingRoom(token.ToString()), key.Antiforgery, key.Header))],
                LedIn));
            Report.Progress($"joining {round}/{rounds}: {results[^1].PerSecond:#,0} a second");
        }

        var (elapsed, p99, wrong) = (results.Max(r => r.Elapsed), results.Max(r => r.P99), results.Sum(r => r.Wrong));
        return
        [
            new(
                $"{Report.Number(People)} press the button to join, {HttpLoad.Connections} connections",
                Report.Milliseconds(elapsed), "", "",
                $"≤ {Report.Milliseconds(Longest)}, all led in ({wrong} were not)", elapsed <= Longest && wrong == 0),
            new("Joining, 99 of 100 within", Report.Milliseconds(p99), "", "", $"< {Report.Milliseconds(LongestP99)}", p99 < LongestP99),
        ];
    }

    private static async Task<IReadOnlyList<SecretToken>> ArrangeAsync(SiteUnderLoad site, Guid editionId, bool withRoom)
    {
        var tokens = new List<SecretToken>();
        await site.WithDbAsync(async db =>
        {
            var edition = await db.Set<Edition>().AsNoTracking().SingleAsync(e => e.Id == editionId);
            if (withRoom)
                db.Add(new EditionRoom { EditionId = editionId, Address = "https://raum.example/" });
            for (var person = 0; person < People; person++)
            {
                var registration = TestData.Registration(edition);
                var token = SecretToken.Create();
                tokens.Add(token);
                db.Add(registration);
                db.Add(new RegistrationToken
                {
                    RegistrationId = registration.Id,
                    Hash = token.HashFor(nameof(TokenPurpose.Participation)),
                    Purpose = TokenPurpose.Participation,
                    ExpiresUtc = edition.EndUtc.AddDays(1),
                });
            }

            await db.SaveChangesAsync();
        });
        return tokens;
    }
}
