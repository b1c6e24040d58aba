using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace GeScheiterWeiter.Web.Shared.Editing;

/// <summary>A field of a form, and what stands in it, as a browser would send it.</summary>
public sealed record FormField(string Name, string Label, string Value);

/// <summary>Reads the fields of a form: every property that has a name for people.</summary>
public static class FormFields
{
    public static IReadOnlyList<FormField> Of(EditForm form) =>
    [
        .. form.GetType().GetProperties()
            .Select(property => (Property: property, Label: property.GetCustomAttribute<DisplayAttribute>()?.Name))
            .Where(field => field.Label is not null)
            .Select(field => new FormField(field.Property.Name, field.Label ?? "", Text(field.Property.GetValue(form)))),
    ];

    /// <summary>What stands in the form now, to be kept in a hidden field.</summary>
    public static string Snapshot(EditForm form) =>
        JsonSerializer.Serialize(Of(form).ToDictionary(field => field.Name, field => field.Value));

    /// <summary>Empty for what is no snapshot: the field comes from a browser.</summary>
    public static IReadOnlyDictionary<string, string> Read(string? snapshot)
    {
        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, string>>(snapshot ?? "{}") ?? [];
        }
        catch (JsonException)
        {
            return new Dictionary<string, string>();
        }
    }

    private static string Text(object? value) => value switch
    {
        null => "",
        DateTime moment => moment.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture),
        bool yes => yes ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => (value.ToString() ?? "").ReplaceLineEndings("\n"),
    };
}
