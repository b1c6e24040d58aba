using AngleSharp.Html.Parser;

namespace GeScheiterWeiter.TestKit;

/// <summary>What a browser holds after opening the sign-up page: the cookie, and the hidden fields of the form.</summary>
public sealed record FormKey(string Cookie, IReadOnlyList<KeyValuePair<string, string>> Hidden)
{
    private const string Token = "__RequestVerificationToken";

    /// <summary>Shorter than this nobody needs to fill in the form; the site refuses what comes faster.</summary>
    private static readonly TimeSpan TimeToFillIn = TimeSpan.FromSeconds(3);

    /// <summary>As a request header.</summary>
    public string Header => $"Cookie: {Cookie}\r\n";

    public string Antiforgery => Encode(Hidden.Where(entry => entry.Key == Token));

    public static async Task<FormKey> TakeAsync(int port, string path)
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false });
        using var answer = await http.GetAsync(new Uri($"http://localhost:{port}{path}"));
        answer.EnsureSuccessStatusCode();
        var cookie = answer.Headers.GetValues("Set-Cookie").First().Split(';')[0];
        using var document = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        var form = document.QuerySelector("main form[method=post]") as AngleSharp.Html.Dom.IHtmlFormElement
            ?? throw new InvalidOperationException($"{path} has no form.");
        await Task.Delay(TimeToFillIn, CancellationToken.None);
        return new FormKey(cookie, FormFields.Of(form));
    }

    public string Form(IReadOnlyDictionary<string, string> values) =>
        Encode(Hidden.Where(field => !values.ContainsKey(field.Key)).Concat(values));

    private static string Encode(IEnumerable<KeyValuePair<string, string>> fields) =>
        string.Join('&', fields.Select(field => $"{Uri.EscapeDataString(field.Key)}={Uri.EscapeDataString(field.Value)}"));
}
