using System.Collections.Concurrent;
using System.Globalization;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Tests.Access;

namespace GeScheiterWeiter.Web.Tests.Hostility;

/// <summary>
/// Sends what nobody thought of: generated requests to all endpoints and all fields of all forms, several at once. The seed
/// is in the failure; <c>GESCHEITERWEITER_FUZZ_SEED</c> sends the same again, <c>GESCHEITERWEITER_FUZZ_REQUESTS</c> says how many.
/// </summary>
public sealed class FuzzTests(Playground site) : IClassFixture<Playground>
{
    private const int UsualRequests = 5000;
    private const int AtOnce = 4;

    /// <summary>How often sessions and forms are taken anew: what is sent may end one and use up the other.</summary>
    private const int RequestsOfARound = 500;

    private readonly List<string> _wrong = [];

    [Fact]
    public async Task Nothing_that_is_sent_makes_the_site_fail()
    {
        var seed = SettingOr("GESCHEITERWEITER_FUZZ_SEED", Random.Shared.Next());
        var requests = SettingOr("GESCHEITERWEITER_FUZZ_REQUESTS", UsualRequests);
        foreach (var (door, round) in Rounds(requests))
            await SendRoundAsync(door, seed + round, Math.Min(RequestsOfARound, requests));

        Findings.AreNone([.. _wrong.Select(wrong => string.Create(CultureInfo.InvariantCulture, $"seed {seed}: {wrong}"))]);
    }

    /// <summary>The doors in turn; most of the site lies behind the organizers'.</summary>
    private static IEnumerable<(Door Door, int Round)> Rounds(int requests) =>
        Enumerable.Range(0, (requests + RequestsOfARound - 1) / RequestsOfARound)
            .Select(round => ((round % 4) switch { 0 => Door.Visitors, 1 => Door.Attendees, _ => Door.Organizers }, round));

    private async Task SendRoundAsync(Door door, int seed, int requests)
    {
        var pages = await site.PagesAsync(door);
        using var visitor = door == Door.Organizers ? await site.NewOrganizerAsync() : site.NewVisitor();
        var generator = new RequestGenerator(SiteEndpoint.AllOf(site), await FormsAsync(visitor, pages), await site.IdsAsync(), site, seed);
        var made = Enumerable.Range(0, requests).Select(_ => generator.Next()).ToList();
        var broken = new ConcurrentBag<GeneratedRequest>();
        await Parallel.ForEachAsync(made, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (request, _) =>
        {
            if (!await TrySendAsync(visitor, request))
                broken.Add(request);
        });

        // A connection may be closed just when it is used again: only who has no answer alone either has found something.
        foreach (var request in broken)
        {
            if (!await TrySendAsync(visitor, request))
                Judge(request, 0, "no answer");
        }
    }

    /// <returns>False: there was no answer.</returns>
    private async Task<bool> TrySendAsync(Visitor visitor, GeneratedRequest request)
    {
        using var message = request.ToMessage();
        try
        {
            using var answer = await visitor.Http.SendAsync(message, TestContext.Current.CancellationToken);
            Judge(request, (int)answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            return true;
        }
        catch (HttpRequestException failure)
        {
            // What the client refuses to write never arrives.
            return failure.HttpRequestError == HttpRequestError.Unknown;
        }
    }

    private static async Task<List<KnownForm>> FormsAsync(Visitor visitor, IEnumerable<WebPage> pages)
    {
        var forms = new List<KnownForm>();
        foreach (var path in pages.Where(page => page.Forms().Count > 0).Select(page => page.Path))
        {
            forms.AddRange((await visitor.GetAsync(path)).Forms()
                .Select(form => new KnownForm(form.GetAttribute("action")!, FormFields.Of(form)))
                .Where(form => form.Fields.Count > 0));
        }

        return forms;
    }

    private void Judge(GeneratedRequest request, int status, string body)
    {
        if (status is > 0 and < 500
            && !body.Contains("   at GeScheiterWeiter.", StringComparison.Ordinal)
            && !body.Contains("   at Microsoft.", StringComparison.Ordinal))
            return;
        lock (_wrong)
            _wrong.Add($"{status} {request}");
    }

    private static int SettingOr(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
