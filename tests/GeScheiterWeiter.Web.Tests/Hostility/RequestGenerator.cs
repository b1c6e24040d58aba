using System.Globalization;
using System.Text;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Tests.Access;
using Microsoft.AspNetCore.Routing.Patterns;

namespace GeScheiterWeiter.Web.Tests.Hostility;

/// <summary>A request as it may be sent again.</summary>
public sealed record GeneratedRequest(
    string Method, string Address, IReadOnlyList<KeyValuePair<string, string>> Headers, string? ContentType, byte[]? Body)
{
    public HttpRequestMessage ToMessage()
    {
        var message = new HttpRequestMessage(new HttpMethod(Method), Address);
        if (Body is not null)
        {
            message.Content = new ByteArrayContent(Body);
            if (ContentType is not null)
                message.Content.Headers.TryAddWithoutValidation("Content-Type", ContentType);
        }

        foreach (var (name, value) in Headers)
            message.Headers.TryAddWithoutValidation(name, value);
        return message;
    }

    public override string ToString() =>
        $"{Method} {Shortened(Address)} [{string.Join(", ", Headers.Select(header => $"{header.Key}: {Shortened(header.Value)}"))}] "
        + $"{ContentType} {(Body is null ? "" : Shortened(Encoding.UTF8.GetString(Body)))}";

    private static string Shortened(string text) =>
        text.Length <= 400 ? text : string.Create(CultureInfo.InvariantCulture, $"{text[..400]}… ({text.Length})");
}

/// <summary>
/// Makes requests no browser would send of those it would: addresses, queries, headers, kinds of bodies and fields, each left
/// as it is, changed or broken. One seed makes the same requests again.
/// </summary>
internal sealed class RequestGenerator(
    IReadOnlyList<SiteEndpoint> endpoints, IReadOnlyList<KnownForm> forms, IReadOnlyList<Guid> ids, FullSite site, int seed)
{
    private static readonly string[] Methods = ["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"];

    private static readonly string[] ContentTypes =
    [
        "application/x-www-form-urlencoded", "application/x-www-form-urlencoded; charset=utf-7",
        "application/x-www-form-urlencoded; charset=utf-16",
        "application/x-www-form-urlencoded; charset=", "multipart/form-data",
        "multipart/form-data; boundary=", "multipart/form-data; boundary=x",
        "multipart/form-data; boundary=\"" + "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\"",
        "multipart/form-data; boundary=x; charset=utf-7", "application/json",
        "application/json; charset=utf-7", "text/plain", "*/*", "multipart/mixed; boundary=x", ";", "",
    ];

    private static readonly char[] Signs = [.. "\"'<>&;:,\\/%?#=@[]{}()|`~^$*+!\r\n\t "];

    private readonly Random _random = new(seed);

    public GeneratedRequest Next() => Chance(0.5) && forms.Count > 0 ? OfAForm() : OfAnEndpoint();

    /// <summary>A form as the page has it, with its token, so that what is broken is met behind the first door.</summary>
    private GeneratedRequest OfAForm()
    {
        var form = Pick(forms);
        var fields = form.Fields.Where(_ => !Chance(0.05))
            .Select(field => Chance(0.25) ? KeyValuePair.Create(field.Key, Value()) : field).ToList();
        if (Chance(0.1) && fields.Count > 0)
            fields.Add(KeyValuePair.Create(Pick(fields).Key, Value()));
        if (Chance(0.1))
            fields.Add(KeyValuePair.Create(Pick(form.Fields).Key + Pick(["[0]", "[x]", ".", ".Id", "[-1].Name", "[2147483647]"]), Value()));
        var address = Chance(0.9) ? form.Action : form.Action + Query();
        var (contentType, body) = Chance(0.7) ? UrlEncoded(fields) : Multipart(fields);
        return new GeneratedRequest("POST", address, Headers(), Chance(0.9) ? contentType : Pick(ContentTypes), body);
    }

    private GeneratedRequest OfAnEndpoint()
    {
        var endpoint = Pick(endpoints);
        var method = endpoint.Method == "ANY" || Chance(0.1) ? Pick(Methods) : endpoint.Method;
        var address = endpoint.AddressWith(parameter => Chance(0.4) ? Segment() : ExampleOf(endpoint, parameter));
        if (Chance(0.4))
            address += Query();
        if (!Chance(method == "POST" ? 0.9 : 0.1))
            return new GeneratedRequest(method, address, Headers(), null, null);

        var (contentType, body) = Pick(Garbage.Bodies);
        return new GeneratedRequest(
            method, address, Headers(), Chance(0.5) ? contentType : Pick(ContentTypes), Encoding.Latin1.GetBytes(body));
    }

    private string ExampleOf(SiteEndpoint endpoint, RoutePatternParameterPart parameter) =>
        parameter.ParameterPolicies.Any(policy => policy.Content == "guid") ? Pick(ids).ToString() : endpoint.ExampleOf(parameter, site);

    private string Segment() => Chance(0.7) ? Pick(Garbage.InAddresses) : Encoded(Text());

    private string Query() => Chance(0.5) ? Pick(Garbage.Queries) : "?" + Pick(QueryNames) + "=" + Encoded(Value());

    private static readonly string[] QueryNames =
        [
            "q", "seite", "suche", "stand", "zustand", "nach", "vor", "sort", "ziel", "von", "bis", "ab", "Form.Name", "id", "edition",
            "seite[]", "nachricht", "art", "tag",
        ];

    private List<KeyValuePair<string, string>> Headers() =>
        Chance(0.8)
            ? []
            : [.. Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Pick(Garbage.Headers))
                .Select(header => KeyValuePair.Create(header.Name, header.Value))];

    private string Value() => _random.Next(6) switch
    {
        0 => Pick(Garbage.InFields),
        1 => Number(),
        2 => Moment(),
        3 => Pick(ids).ToString(),
        _ => Text(),
    };

    private string Number() => Pick(
        ["0", "-0", "1e9", "2147483647", "2147483648", "-2147483648", "9223372036854775807", "1,5", "1.5", " 7 ", "٣", "0x10", "NaN", "∞"]);

    private string Moment() => string.Create(
        CultureInfo.InvariantCulture,
        $"{_random.Next(0, 10001):0000}-{_random.Next(0, 14):00}-{_random.Next(0, 33):00}T{_random.Next(0, 26):00}:"
        + $"{_random.Next(0, 62):00}");

    /// <summary>Of every kind of character there is, halves of pairs among them.</summary>
    private string Text()
    {
        var text = new StringBuilder();
        var length = Chance(0.1) ? _random.Next(0, 5000) : _random.Next(0, 40);
        while (text.Length < length)
        {
            text.Append(_random.Next(8) switch
            {
                0 => (char)_random.Next(0, 0x20),
                1 => (char)_random.Next(0x80, 0x300),
                2 => (char)_random.Next(0x300, 0x370),
                3 => (char)_random.Next(0xD800, 0xE000),
                4 => (char)_random.Next(0x2000, 0x2070),
                5 => Pick(Signs),
                _ => (char)_random.Next(0x20, 0x7F),
            });
        }

        return text.ToString();
    }

    private static (string ContentType, byte[] Body) UrlEncoded(IEnumerable<KeyValuePair<string, string>> fields) =>
        ("application/x-www-form-urlencoded",
            Encoding.ASCII.GetBytes(string.Join('&', fields.Select(field => Encoded(field.Key) + "=" + Encoded(field.Value)))));

    private static string Encoded(string text) =>
        string.Concat(Encoding.UTF8.GetBytes(text).Select(b => char.IsAsciiLetterOrDigit((char)b) ? ((char)b).ToString() : $"%{b:X2}"));

    private (string ContentType, byte[] Body) Multipart(IEnumerable<KeyValuePair<string, string>> fields)
    {
        var body = new MemoryStream();
        foreach (var (name, value) in fields)
        {
            var file = Chance(0.1)
                ? $"; filename=\"{Pick(["x.png", "../x", "\0", "ä.csv", ""])}\"\r\nContent-Type: "
                    + $"{Pick(["image/png", "text/csv", "Unsinn"])}"
                : "";
            body.Write(Encoding.UTF8.GetBytes($"--x\r\nContent-Disposition: form-data; name=\"{name}\"{file}\r\n\r\n{value}\r\n"));
        }

        if (!Chance(0.1))
            body.Write("--x--\r\n"u8);
        return ("multipart/form-data; boundary=x", body.ToArray());
    }

    private bool Chance(double probability) => _random.NextDouble() < probability;

    private T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];
}

/// <summary>A form met on a page: where it is sent, and what a browser would send.</summary>
internal sealed record KnownForm(string Action, IReadOnlyList<KeyValuePair<string, string>> Fields);
