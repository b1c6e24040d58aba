namespace GeScheiterWeiter.Web.Tests.Hostility;

internal static class Garbage
{
    /// <summary>Percent-encoded, as they stand in an address.</summary>
    public static readonly string[] InAddresses =
    [
        "%00", "%ff%fe", "%E2%80%AE", "..%2f..%2fetc%2fpasswd", "%27%3B--", "%F0%9F%92%A5", "-1", "99999999999999999999", "%3Cscript%3E",
        "NaN", "%0d%0aSet-Cookie:%20a=b", "%ED%A0%80", new string('x', 3000), "00000000-0000-0000-0000-000000000000", "%20",
    ];

    public static readonly string[] InFields =
    [
        "", " ", "\0", "\u0001\u0008", "\uFFFD\uFFFE", "💥", "-1",
        "99999999999999999999", "abc", "<script>x()</script>", "a\r\nBcc: b@c.example",
        "0001-01-01T00:00", "9999-12-31T23:59", "{{7*7}}", "'; DROP TABLE Editions;--", "\u202Eevil", new string('x', 100_000),
        string.Concat(Enumerable.Repeat("a\u0301\u0302", 500)), "a@b@c", "@", "../../etc/passwd",
    ];

    public static readonly string[] Queries =
    [
        "?seite=-1", "?seite=abc", "?seite=99999999999999999999", "?q=%00",
        "?q=%ff", "?suche=%25_%5B%27", "?sort=%3Cscript%3E", "?=&&&==&%",
        "?ziel=https://evil.example", "?ziel=//evil.example", "?ziel=/%5Cevil.example",
        "?zustand=Unsinn&seite=Unsinn&nach=Unsinn&vor=Unsinn&von=Unsinn&bis=Unsinn",
        "?x[]=1&x[a][b]=2", "?" + new string('a', 4000),
    ];

    public static readonly (string Name, string Value)[] Headers =
    [
        ("Cookie", "formular=Unsinn; organizer=Unsinn; __Host-organizer=Unsinn; =; ;;;"),
        ("Cookie", new string('a', 8000) + "=1"),
        ("Accept", "///;q=x"),
        ("Accept-Encoding", "br;q=abc, ,,, x"),
        ("Accept-Language", "%%%, de;q=9999"),
        ("If-None-Match", "Unsinn"),
        ("If-Modified-Since", "Unsinn"),
        ("Range", "bytes=-99999999999999999999-"),
        ("Authorization", "Bearer Unsinn"),
        ("X-Forwarded-For", "wrong.example, 999.999.999.999"),
        ("X-Forwarded-Host", "wrong.example"),
        ("X-Forwarded-Proto", "Unsinn"),
        ("Referer", "https://wrong.example/"),
        ("Referer", "Unsinn"),
        ("X-Original-URL", "/wrong.example"),
        ("Origin", "https://wrong.example"),
        ("Content-Type", "Unsinn"),
        ("User-Agent", "<script>x()</script>"),
    ];

    public static readonly (string ContentType, string Body)[] Bodies =
    [
        ("application/json", "{"),
        ("text/xml", "<!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]><x>&y;</x>"),
        ("multipart/form-data", "--x"),
        ("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"Name\"\r\n\r\nabgebrochen"),
        ("application/x-www-form-urlencoded", "%zz=%00&&&=&=%ff"),
        ("application/x-www-form-urlencoded; charset=Unsinn", "Name=x"),
        ("application/octet-stream", "\0\0\0"),
        ("Unsinn", "Unsinn"),
    ];

    /// <summary>More fields than any form has.</summary>
    public static readonly string ManyFields = string.Join('&', Enumerable.Range(0, 5000).Select(i => $"f{i}=x"));
}
