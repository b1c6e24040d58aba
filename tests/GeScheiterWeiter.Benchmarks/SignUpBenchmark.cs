using System.Text.RegularExpressions;
using GeScheiterWeiter.Benchmarks.Limits;
using GeScheiterWeiter.Benchmarks.Load;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.TestKit;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Benchmarks;

/// <summary>Sign-ups and confirmations beside a bare loop that commits the very same rows.</summary>
internal sealed partial class SignUpBenchmark : IBenchmark
{
    private const int WarmUp = 2000;
    private const int People = 2000;
    private const double LeastPerSecond = 500;
    private const double LeastRatio = 0.4;
    private const string SignUpPath = "/ausgaben/messung/anmelden";
    private static readonly TimeSpan LongestP99 = TimeSpan.FromSeconds(1);

    private int _people;

    public string Name => "signup";

    public async Task<IReadOnlyList<Line>> RunAsync(int rounds)
    {
        await using var site = await SiteUnderLoad.StartAsync(TestData.Edition("messung", capacity: null));
        var key = await FormKey.TakeAsync(site.Port, SignUpPath);
        await HttpLoad.EachAsync(site.Port, SignUps(key, WarmUp), 302);
        await HttpLoad.EachAsync(site.Port, await ConfirmationsAsync(site, key), 302);

        var (signUps, confirmations) = (new List<LoadResult>(), new List<LoadResult>());
        var (signUpLimits, confirmationLimits) = (new List<double>(), new List<double>());
        for (var round = 1; round <= rounds; round++)
        {
            using var limit = BareCommitLoop.Before(site.DatabaseFile);
            signUps.Add(await HttpLoad.EachAsync(site.Port, SignUps(key, People), 302));
            signUpLimits.Add(limit.RepeatWhatWasAdded());
            confirmations.Add(await HttpLoad.EachAsync(site.Port, await ConfirmationsAsync(site, key), 302));
            confirmationLimits.Add(limit.RepeatWhatWasConfirmed());
            Report.Progress(
                $"sign-up {round}/{rounds}: {signUps[^1].PerSecond:#,0} of {signUpLimits[^1]:#,0}, "
                + $"confirm {confirmations[^1].PerSecond:#,0} of {confirmationLimits[^1]:#,0} a second");
        }

        return [.. Lines("Sign-up", signUps, signUpLimits), .. Lines("Confirm", confirmations, confirmationLimits)];
    }

    private static IEnumerable<Line> Lines(string what, List<LoadResult> results, List<double> limits)
    {
        var perSecond = Report.Median(results.Select(result => result.PerSecond));
        var limit = Report.Median(limits);
        var ratio = Report.Median(results.Zip(limits, (result, bare) => result.PerSecond / bare));
        var p99 = results.Max(result => result.P99);
        var wrong = results.Sum(result => result.Wrong);
        return
        [
            new(
                $"{what}, {HttpLoad.Connections} connections", $"{Report.Number(perSecond)} /s", "", "",
                $"≥ {LeastPerSecond} /s, none refused ({wrong} were)", perSecond >= LeastPerSecond && wrong == 0),
            new(
                $"{what} beside a bare loop committing the same rows", $"{Report.Number(perSecond)} /s",
                $"{Report.Number(limit)} /s", Report.Ratio(ratio), $"≥ {Report.Ratio(LeastRatio)}", ratio >= LeastRatio),
            new($"{what}, 99 of 100 within", Report.Milliseconds(p99), "", "", $"< {Report.Milliseconds(LongestP99)}", p99 < LongestP99),
        ];
    }

    private List<byte[]> SignUps(FormKey key, int people) =>
        Enumerable.Range(0, people).Select(_ => SignUpRequest.Of(key, SignUpPath, ++_people)).ToList();

    /// <summary>One for every letter that has not been answered yet.</summary>
    private static async Task<List<byte[]>> ConfirmationsAsync(SiteUnderLoad site, FormKey key)
    {
        var requests = new List<byte[]>();
        await site.WithDbAsync(async db =>
        {
            var letters = await db.Set<OutboxMail>().AsNoTracking()
                .Where(mail => mail.Kind == "ConfirmationRequested"
                    && db.Set<Registrations.Registration>()
                        .Any(r => r.Id == mail.SubjectId && r.State == Registrations.RegistrationState.Unconfirmed))
                .Select(mail => mail.Text).ToListAsync();
            requests.AddRange(letters.Select(text => Requests.Post(ConfirmationPath().Match(text).Value, key.Antiforgery, key.Header)));
        });
        return requests;
    }

    [GeneratedRegex("/bestaetigen/[A-Za-z0-9_-]{43}")]
    private static partial Regex ConfirmationPath();
}
