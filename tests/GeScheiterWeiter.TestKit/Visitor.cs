using System.Net;
using AngleSharp.Html.Dom;
using Xunit;

namespace GeScheiterWeiter.TestKit;

/// <summary>Somebody at a browser without JavaScript: keeps cookies, fills in forms, follows a redirect only when told to.</summary>
public sealed class Visitor : IDisposable
{
    private readonly HttpClient _http;
    private readonly TestSite _site;

    public Visitor(TestSite site)
    {
        _site = site;
        _http = new HttpClient(Cookies) { BaseAddress = site.Address };
    }

    public CookieJar Cookies { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });

    public HttpClient Http => _http;

    public Task<WebPage> GetAsync(string path) => SendAsync(new HttpRequestMessage(HttpMethod.Get, path));

    /// <summary>Opens a link out of a letter.</summary>
    public Task<WebPage> GetAsync(Uri link) => GetAsync(_site.PathOf(link));

    public Task<WebPage> HeadAsync(string path) => SendAsync(new HttpRequestMessage(HttpMethod.Head, path));

    public async Task<WebPage> SendAsync(HttpRequestMessage request)
    {
        using (request)
        {
            var response = await _http.SendAsync(request);
            if (response.StatusCode >= HttpStatusCode.InternalServerError)
                TestContext.Current.TestOutputHelper?.WriteLine($"{request.Method} {request.RequestUri}: {_site.LastError()}");
            return await WebPage.ReadAsync(response);
        }
    }

    /// <summary>
    /// Fills in a form of the page and sends it, with everything the form already holds (the antiforgery token among it).
    /// A value of null leaves the field out; a check box is ticked by its value, usually "true".
    /// </summary>
    /// <param name="page">The page with the form.</param>
    /// <param name="values">By field name.</param>
    /// <param name="form">A CSS selector, where the page has more than one form in its main part.</param>
    public Task<WebPage> SubmitAsync(
        WebPage page, IReadOnlyDictionary<string, string?>? values = null, string form = "main form[method=post]") =>
        SubmitAsync(page.Form(form), values);

    public async Task<WebPage> SubmitAsync(IHtmlFormElement form, IReadOnlyDictionary<string, string?>? values = null)
    {
        var fields = FormFields.Of(form);
        foreach (var (name, value) in values ?? new Dictionary<string, string?>())
        {
            fields.RemoveAll(field => field.Key == name);
            if (value is not null)
                fields.Add(KeyValuePair.Create(name, value));
        }

        var action = form.GetAttribute("action") is { Length: > 0 } given
            ? given
            : throw new InvalidOperationException("The form has no action: take it from WebPage.Form.");
        return await PostAsync(action, fields);
    }

    /// <summary>Sends fields as they are; no token is added.</summary>
    public Task<WebPage> PostAsync(string path, IEnumerable<KeyValuePair<string, string>> fields) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(fields) });

    /// <summary>Follows the redirect the page is, and any after it.</summary>
    public async Task<WebPage> FollowAsync(WebPage page)
    {
        const int longestChain = 5;
        for (var i = 0; page.Location is { } location; i++)
        {
            if (i == longestChain)
                throw new InvalidOperationException($"Redirected {longestChain} times, last to {location}.");
            page = await GetAsync(location);
        }

        return page;
    }

    public void Dispose() => _http.Dispose();
}
