using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace GeScheiterWeiter.Web.Visitors.StructuredData;

/// <summary>
/// What search engines read. The encoder leaves letters alone and escapes &lt;, &gt;, &amp; and quotes, so no name can
/// leave the script element the text stands in.
/// </summary>
public static class JsonLd
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Write(JsonObject thing)
    {
        thing["@context"] = "https://schema.org";
        return thing.ToJsonString(Options);
    }

    public static JsonArray ArrayOf(IEnumerable<JsonObject> things) => new([.. things]);
}
