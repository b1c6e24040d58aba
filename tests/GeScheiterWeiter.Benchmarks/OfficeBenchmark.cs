using System.Diagnostics;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links.Organizers;

namespace GeScheiterWeiter.Benchmarks;

/// <summary>
/// What organizers open: the list, the dashboard and the export of an edition with a hundred thousand registrations, beside
/// one with a thousand. In one process, one request after the other: it is about what a page costs, not about load.
/// </summary>
internal sealed class OfficeBenchmark : IBenchmark
{
    private const int Few = 1_000;
    private const int Many = 100_000;
    private const int Batch = 5_000;
    private const int RequestsARound = 10;
    private const double HighestRatio = 1.5;
    private const double MostMegabytesMore = 50;
    private static readonly RegistrationState[] States = Enum.GetValues<RegistrationState>();

    private static readonly (string What, string Query, bool IsGoal)[] Lists =
    [
        ("List, newest first", "", true),
        ("List, by name", "?sortierung=Name", true),
        ("List, one state", "?stand=Seated", true),
        ("List, waiting list", "?sortierung=WaitingList", true),
        ("List, search that finds nobody", "?suche=niemand", false),
    ];

    public string Name => "office";

    public async Task<IReadOnlyList<Line>> RunAsync(int rounds)
    {
        await using var site = new TestSite();
        var few = await FillAsync(site, Few);
        var many = await FillAsync(site, Many);
        using var organizer = await site.NewOrganizerAsync();

        var lines = new List<Line>();
        foreach (var format in new[] { "Csv", "Xlsx" })
            lines.Add(await ExportAsync(organizer, rounds, format, many, few));
        foreach (var (what, query, isGoal) in Lists)
            lines.Add(await CompareAsync(
                organizer, rounds, what, OrganizerRegistrationLinks.List(many.Slug) + query,
                OrganizerRegistrationLinks.List(few.Slug) + query, isGoal));
        lines.Add(await CompareAsync(
            organizer, rounds, "Overview of the edition", OrganizerEditionLinks.Overview(many.Slug),
            OrganizerEditionLinks.Overview(few.Slug), isGoal: false));
        lines.Add(await CompareAsync(
            organizer, rounds, "Figures of the edition", OrganizerEditionLinks.Statistics(many.Slug),
            OrganizerEditionLinks.Statistics(few.Slug), isGoal: false));
        lines.Add(Told("Dashboard", await MedianAsync(organizer, OrganizerLinks.Dashboard, rounds)));
        return lines;
    }

    private static async Task<Edition> FillAsync(TestSite site, int count)
    {
        var edition = TestData.Edition(capacity: null);
        edition.Seats.Taken = count / States.Length;
        await site.ArrangeAsync(edition);
        for (var done = 0; done < count; done += Batch)
            await site.ArrangeAsync([.. Enumerable.Range(done, Math.Min(Batch, count - done)).Select(number => Person(edition, number))]);
        Report.Progress($"office: {Report.Number(count)} registrations are there");
        return edition;
    }

    private static Registration Person(Edition edition, int number)
    {
        var person = TestData.Registration(
            edition, States[number % States.Length], name: $"Vorname{number * 7919 % 1000} Nachname{number * 104_729 % 5000}");
        person.Organisation = $"Stadt {number * 31 % 800}";
        person.CreatedUtc = TestData.Now.AddSeconds(-number);
        return person;
    }

    private static async Task<Line> CompareAsync(Visitor organizer, int rounds, string what, string many, string few, bool isGoal)
    {
        await MedianAsync(organizer, few, 1);
        await MedianAsync(organizer, many, 1);
        var (ours, limits) = (new List<double>(), new List<double>());
        for (var round = 1; round <= rounds; round++)
        {
            limits.Add(await MedianAsync(organizer, few, 1));
            ours.Add(await MedianAsync(organizer, many, 1));
        }

        var ratio = Report.Median(ours.Zip(limits, (our, limit) => our / limit));
        Report.Progress($"office: {what}: {Report.Median(ours):0.0} ms of {Report.Median(limits):0.0} ms");
        return new Line(
            $"{what}, {Report.Number(Many)} rows beside {Report.Number(Few)}",
            Milliseconds(Report.Median(ours)), Milliseconds(Report.Median(limits)), Report.Ratio(ratio),
            isGoal ? $"≤ {Report.Ratio(HighestRatio)}" : "told", !isGoal || ratio <= HighestRatio);
    }

    private static async Task<double> MedianAsync(Visitor organizer, string path, int rounds)
    {
        var times = new List<double>();
        for (var request = 0; request < RequestsARound * rounds; request++)
        {
            var start = Stopwatch.GetTimestamp();
            using var answer = await organizer.Http.GetAsync(path);
            answer.EnsureSuccessStatusCode();
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return Report.Median(times);
    }

    private static async Task<Line> ExportAsync(Visitor organizer, int rounds, string format, Edition many, Edition few)
    {
        var (times, ours, limits) = (new List<double>(), new List<double>(), new List<double>());
        for (var round = 1; round <= rounds; round++)
        {
            limits.Add((await ExportOnceAsync(organizer, few, format)).Megabytes);
            var (time, megabytes) = await ExportOnceAsync(organizer, many, format);
            times.Add(time.TotalMilliseconds);
            ours.Add(megabytes);
            Report.Progress($"office: export as {format}: {time.TotalSeconds:0.0} s, {megabytes:0} MB more at the most");
        }

        var most = Report.Median(ours);
        return new Line(
            $"Export of {Report.Number(Many)} rows as {format}: {Milliseconds(Report.Median(times))}; "
            + $"memory at its peak beside {Report.Number(Few)} rows",
            $"+{most:0} MB", $"+{Report.Median(limits):0} MB", "", $"≤ +{MostMegabytesMore:0} MB", most <= MostMegabytesMore);
    }

    private static async Task<(TimeSpan Time, double Megabytes)> ExportOnceAsync(Visitor organizer, Edition edition, string format)
    {
        var page = await organizer.GetAsync(OrganizerRegistrationLinks.Export(edition.Slug));
        using var form = new FormUrlEncodedContent(FormFields.Of(page.Form("main form[method=post]"))
            .Where(field => field.Key != "Format").Append(new("Format", format)));
        using var request = new HttpRequestMessage(HttpMethod.Post, page.Form("main form[method=post]").Action) { Content = form };
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        using var done = new CancellationTokenSource();
        var peak = Task.Run(() => PeakOf(done.Token));
        var start = Stopwatch.GetTimestamp();
        using (var answer = await organizer.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead))
        {
            answer.EnsureSuccessStatusCode();
            await answer.Content.CopyToAsync(Stream.Null);
        }

        var time = Stopwatch.GetElapsedTime(start);
        await done.CancelAsync();
        return (time, await peak);
    }

    /// <summary>How much more has outlived a collection, at its peak, than at the beginning.</summary>
    private static double PeakOf(CancellationToken done)
    {
        var (first, most) = (GC.GetGCMemoryInfo(GCKind.Any).HeapSizeBytes, 0L);
        while (!done.WaitHandle.WaitOne(TimeSpan.FromMilliseconds(10)))
            most = Math.Max(most, GC.GetGCMemoryInfo(GCKind.Any).HeapSizeBytes - first);
        return most / 1_000_000.0;
    }

    private static Line Told(string what, double milliseconds) => new(what, Milliseconds(milliseconds), "", "", "told", Met: true);

    private static string Milliseconds(double value) => value.ToString("#,0.0", System.Globalization.CultureInfo.InvariantCulture) + " ms";
}
