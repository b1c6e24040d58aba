using System.Text.Json;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Web.Shared.AuditWording;

namespace GeScheiterWeiter.Web.Organizers.Audit;

/// <summary>The JSON of an entry as lines a person can read. Whatever shape it has, something readable comes out.</summary>
public static class AuditDetails
{
    private const int LongestValue = 200;

    public static IReadOnlyList<string> Of(string? json)
    {
        if (json is null)
            return [];

        try
        {
            using var document = JsonDocument.Parse(json);
            return [.. Lines(document.RootElement, null)];
        }
        catch (JsonException)
        {
            return [Shortened(json)];
        }
    }

    private static IEnumerable<string> Lines(JsonElement element, string? label)
    {
        if (element.ValueKind == JsonValueKind.Array && element.EnumerateArray().Any(item => item.ValueKind == JsonValueKind.Object))
            return element.EnumerateArray().SelectMany(item => Lines(item, label));
        // An id says nothing to people; what it stands for is named in the sentence.
        if (element.ValueKind == JsonValueKind.String && Guid.TryParse(element.GetString(), out _))
            return [];
        if (element.ValueKind != JsonValueKind.Object)
            return [label is null ? Text(element) : $"{label}: {Text(element)}"];
        if (element.TryGetProperty("before", out var before) && element.TryGetProperty("after", out var after))
            return [ChangeOf(element, before, after, label)];
        return element.EnumerateObject()
            .SelectMany(property => property.Name == "fields" && property.Value.ValueKind == JsonValueKind.Array
                ? [$"{AuditFields.Words("fields")}: {string.Join(", ", property.Value.EnumerateArray().Select(NameOf))}"]
                : Lines(property.Value, property.Name == "changes" ? null : AuditFields.Words(property.Name)));
    }

    private static string NameOf(JsonElement field) =>
        field.ValueKind == JsonValueKind.String ? AuditFields.Words(field.GetString() ?? "") : Text(field);

    private static string ChangeOf(JsonElement change, JsonElement before, JsonElement after, string? label)
    {
        var field = change.TryGetProperty("field", out var name) ? AuditFields.Words(name.GetString() ?? "") : label;
        var bothEmpty = before.ValueKind == JsonValueKind.Null && after.ValueKind == JsonValueKind.Null;
        var values = bothEmpty ? "geändert" : $"vorher {Text(before)}, nachher {Text(after)}";
        return field is null ? values : $"{field}: {values}";
    }

    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => "leer",
        JsonValueKind.True => "ja",
        JsonValueKind.False => "nein",
        JsonValueKind.String => AuditValues.Find(value.GetString() ?? "") ?? Quoted.Of(Shortened(value.GetString() ?? "")),
        JsonValueKind.Array => string.Join(", ", value.EnumerateArray().Select(Text)),
        JsonValueKind.Object or JsonValueKind.Number => Shortened(value.GetRawText()),
    };

    private static string Shortened(string text) => text.Length > LongestValue ? text[..LongestValue] + " …" : text;
}
