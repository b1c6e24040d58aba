using System.Globalization;
using System.Net;
using AngleSharp.Html.Dom;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Tests.Access;

namespace GeScheiterWeiter.Web.Tests.Hostility;

/// <summary>Whatever is sent, the answer is the site's own: never a 500, never a trace of the code.</summary>
public sealed class BadInputTests(Playground site) : IClassFixture<Playground>
{
    private const int LargeBodyLength = 40 * 1024 * 1024;

    private readonly List<string> _wrong = [];

    [Fact]
    public async Task Garbage_in_addresses_is_answered()
    {
        using var visitor = site.NewVisitor();
        foreach (var endpoint in Endpoints().Where(endpoint => endpoint.Pattern.Parameters.Count > 0))
        {
            foreach (var garbage in Garbage.InAddresses)
                Judge(await visitor.SendAsync(new HttpRequestMessage(MethodOf(endpoint), endpoint.AddressWith(_ => garbage))));
        }

        Findings.AreNone(_wrong);
    }

    [Fact]
    public async Task Garbage_in_queries_is_answered_and_leads_nowhere_else()
    {
        using var visitor = site.NewVisitor();
        foreach (var endpoint in Endpoints().Where(endpoint => endpoint.Method == "GET"))
        {
            foreach (var query in Garbage.Queries)
            {
                var page = await visitor.GetAsync(endpoint.ExampleAddress(site) + query);
                Judge(page);
                if (page.Headers.Location is { IsAbsoluteUri: true } location && location.Host.Contains("evil", StringComparison.Ordinal))
                    _wrong.Add($"{page.Path} leads to {location}");
            }
        }

        Findings.AreNone(_wrong);
    }

    [Fact]
    public async Task Garbage_in_headers_is_answered_and_believed_by_nobody()
    {
        using var visitor = site.NewVisitor();
        string[] paths =
        [
            "/", $"/ausgaben/{FullSite.OpenEdition}", $"/ausgaben/{FullSite.OpenEdition}/anmelden", $"/teilnahme/{site.ParticipationToken}",
            "/admin", "/admin/anmelden", "/sitemap.xml", "/feed.atom", "/robots.txt", "/health/ready", "/gibt-es-nicht",
        ];
        foreach (var path in paths)
        {
            foreach (var (name, value) in Garbage.Headers)
            {
                var request = new HttpRequestMessage(HttpMethod.Get, path);
                if (name == "Content-Type")
                    request.Content = new ByteArrayContent([]);
                if (!request.Headers.TryAddWithoutValidation(name, value))
                    request.Content?.Headers.TryAddWithoutValidation(name, value);
                var page = await visitor.SendAsync(request);
                Judge(page, $"{name}: {value[..Math.Min(value.Length, 40)]}");
                if (page.Body.Contains("wrong.example", StringComparison.Ordinal)
                    || page.Location?.Contains("wrong.example", StringComparison.Ordinal) == true)
                    _wrong.Add($"{page.Path} believes {name}");
            }
        }

        Findings.AreNone(_wrong);
    }

    [Fact]
    public async Task Another_host_name_is_believed_by_nobody()
    {
        using var visitor = site.NewVisitor();

        var page = await visitor.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = "wrong.example" } });

        Judge(page);
        Findings.AreNone(_wrong);
        Assert.DoesNotContain("wrong.example", page.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_of_another_kind_is_refused()
    {
        using var visitor = site.NewVisitor();
        foreach (var endpoint in Endpoints().Where(endpoint => endpoint.Method == "POST"))
        {
            foreach (var (contentType, body) in Garbage.Bodies.Append(("application/x-www-form-urlencoded", Garbage.ManyFields)))
            {
                var content = new ByteArrayContent(System.Text.Encoding.Latin1.GetBytes(body));
                content.Headers.TryAddWithoutValidation("Content-Type", contentType);
                var page = await visitor.SendAsync(
                    new HttpRequestMessage(HttpMethod.Post, endpoint.ExampleAddress(site)) { Content = content });
                Judge(page, contentType);
                if (page.Status == HttpStatusCode.OK)
                    _wrong.Add($"{page.Path} accepts {contentType}");
            }
        }

        Findings.AreNone(_wrong);
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_refused()
    {
        using var visitor = site.NewVisitor();
        var page = await visitor.GetAsync($"/ausgaben/{FullSite.OpenEdition}/anmelden");
        var fields = FormFields.Of(page.Form("main form[method=post]"));
        var large =
            string.Join('&', fields.Select(field => $"{field.Key}={Uri.EscapeDataString(field.Value)}"))
            + "&Question=" + new string('x', LargeBodyLength);

        var request = new HttpRequestMessage(HttpMethod.Post, page.Path)
        {
            Content = new StringContent(large, null, "application/x-www-form-urlencoded"),
        };
        request.Headers.ExpectContinue = true;
        var answer = await visitor.SendAsync(request);

        Judge(answer);
        Findings.AreNone(_wrong);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.Status);
        Assert.Contains("Das ist zu viel auf einmal", answer.Text, StringComparison.Ordinal);
    }

    /// <summary>The antiforgery check reads the form first, and would say that it lay open too long.</summary>
    [Theory]
    [InlineData("POST", "application/x-www-form-urlencoded; charset=utf-7", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("GET", "application/x-www-form-urlencoded; charset=utf-7", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("POST", "multipart/form-data", HttpStatusCode.BadRequest)]
    [InlineData("GET", "multipart/form-data", HttpStatusCode.BadRequest)]
    public async Task A_form_that_cannot_be_read_is_refused_for_what_is_wrong_with_it(
        string method, string contentType, HttpStatusCode expected)
    {
        using var visitor = site.NewVisitor();
        var content = new ByteArrayContent("Form.Name=x"u8.ToArray());
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);

        var answer = await visitor.SendAsync(
            new HttpRequestMessage(new HttpMethod(method), VisitorLinks.SignUp(FullSite.OpenEdition)) { Content = content });

        Assert.Equal(expected, answer.Status);
    }

    [Fact]
    public async Task A_sign_up_that_is_too_large_is_refused_for_its_size()
    {
        using var visitor = site.NewVisitor();
        var page = await visitor.GetAsync(VisitorLinks.SignUp(FullSite.OpenEdition));

        var answer = await visitor.SubmitAsync(page, new Dictionary<string, string?> { ["Form.Question"] = new('x', 270_000) });

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.Status);
        Assert.Contains("Das ist zu viel auf einmal", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_of_too_many_fields_is_refused_for_their_number()
    {
        using var visitor = site.NewVisitor();
        var page = await visitor.GetAsync(VisitorLinks.SignUp(FullSite.OpenEdition));

        var answer = await visitor.PostAsync(
            page.Path,
            [
                .. FormFields.Of(page.Form("main form[method=post]")),
                .. Enumerable.Range(0, 1100).Select(n => KeyValuePair.Create($"f{n}", "x")),
            ]);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.Status);
        Assert.Contains("Das ist zu viel auf einmal", answer.Text, StringComparison.Ordinal);
    }

    /// <summary>In parts, because organizers have many forms.</summary>
    [Theory]
    [InlineData(Door.Visitors, 1, 1)]
    [InlineData(Door.Attendees, 1, 1)]
    [InlineData(Door.Organizers, 1, 4)]
    [InlineData(Door.Organizers, 2, 4)]
    [InlineData(Door.Organizers, 3, 4)]
    [InlineData(Door.Organizers, 4, 4)]
    public async Task Garbage_in_any_field_of_any_form_is_answered(Door door, int part, int parts)
    {
        var kinds = KindsOfForms(await site.PagesAsync(door)).Where((_, index) => index % parts == part - 1).ToList();
        using var visitor = door == Door.Organizers ? await site.NewOrganizerAsync() : site.NewVisitor();
        var tried = 0;
        foreach (var (path, names) in kinds)
        {
            var page = await visitor.GetAsync(path);
            // What was sent before may have taken the form away.
            if (page.Forms().FirstOrDefault(form => NamesOf(form).SequenceEqual(names)) is not { } form)
                continue;
            await FillWithGarbageAsync(visitor, form);
            tried++;
        }

        Findings.AreNone(_wrong);
        Assert.True(tried > kinds.Count / 2, $"Only {tried} of {kinds.Count} forms were there.");
    }

    /// <summary>One form of a kind is enough; the way out would end the session.</summary>
    private static IEnumerable<(string Path, List<string> Names)> KindsOfForms(IEnumerable<WebPage> pages) =>
        pages.SelectMany(page => page.Forms().Select(form => (page.Path, Action: form.GetAttribute("action")!, Names: NamesOf(form))))
            .Where(form => !form.Action.Contains("/admin/konto", StringComparison.Ordinal))
            .DistinctBy(form => string.Join(' ', form.Names))
            .Select(form => (form.Path, form.Names));

    private static List<string> NamesOf(IHtmlFormElement form) =>
        [.. form.Elements.Select(element => element.GetAttribute("name")).OfType<string>().Where(name => name.Length > 0).Distinct()];

    private async Task FillWithGarbageAsync(Visitor visitor, IHtmlFormElement form)
    {
        foreach (var name in NamesOf(form))
        {
            foreach (var garbage in Garbage.InFields)
            {
                var answer = await visitor.SubmitAsync(form, new Dictionary<string, string?> { [name] = garbage });
                Judge(answer, string.Create(CultureInfo.InvariantCulture, $"{name}={garbage[..Math.Min(garbage.Length, 30)]}"));
            }
        }
    }

    private void Judge(WebPage page, string what = "")
    {
        if ((int)page.Status >= 500)
            _wrong.Add($"{(int)page.Status} {page.Response.RequestMessage!.Method} {page.Path[..Math.Min(page.Path.Length, 100)]} {what}");
        if (page.Body.Contains("   at GeScheiterWeiter.", StringComparison.Ordinal)
            || page.Body.Contains("   at Microsoft.", StringComparison.Ordinal))
            _wrong.Add($"{page.Path} shows a stack trace.");
    }

    private static HttpMethod MethodOf(SiteEndpoint endpoint) =>
        endpoint.Method == "ANY" ? HttpMethod.Get : new HttpMethod(endpoint.Method);

    private IReadOnlyList<SiteEndpoint> Endpoints() => SiteEndpoint.AllOf(site);
}
