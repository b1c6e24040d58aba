using System.Collections;
using System.Reflection;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Common.Markup;
using GeScheiterWeiter.Common.Time;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Web.Shared.Formatting;

namespace GeScheiterWeiter.Web.Attendees.OwnData;

/// <summary>A stored value of any type as people read it.</summary>
public static class StoredValueWords
{
    private const string NotShown = "gespeichert, wird nicht gezeigt";

    /// <summary>Empty for what nobody can read.</summary>
    public static string Of(object? value) => value switch
    {
        null => NotShown,
        string text => text,
        bool isSo => isSo ? "ja" : "nein",
        DateTime moment => GermanTime.Moment(moment, GermanTime.Berlin),
        DateTimeOffset moment => GermanTime.Moment(moment.UtcDateTime, GermanTime.Berlin),
        DateOnly day => GermanDay.Words(day),
        Enum kind => EnumWords.Of(kind) ?? "",
        MarkdownText text => text.Source,
        IFormattable number when value.GetType().IsPrimitive => number.ToString(format: null, GermanCulture.Instance),
        IEnumerable many => string.Join("; ", many.Cast<object?>().Select(Of).Where(words => words.Length > 0)),
        _ => Parts(value),
    };

    private static string Parts(object value) => string.Join(
        "\n",
        value.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(property => property.CanWrite && property.GetIndexParameters().Length == 0)
            .Select(property => property.GetValue(value))
            .Where(part => part is not null and not Guid)
            .Select(Of)
            .Where(words => words.Length > 0));
}
