using System.Reflection;
using GeScheiterWeiter.Common;

namespace GeScheiterWeiter.Mail.Letters;

/// <summary>One value of a letter type, found by the name that stands in its template.</summary>
internal sealed class LetterProperty
{
    private readonly PropertyInfo _property;

    private LetterProperty(PropertyInfo property) => _property = property;

    public string Name => _property.Name;

    /// <summary>Whether it is blocks of its own where its placeholder stands alone.</summary>
    public bool IsProse => _property.PropertyType == typeof(LetterProse);

    private bool IsUri => _property.PropertyType == typeof(Uri);

    /// <summary>A property that stands among the words.</summary>
    public static LetterProperty Words(Type letterType, string name)
    {
        var found = Find(letterType, name);
        if (found.IsUri)
            throw new LetterTemplateException(letterType, LetterFault.AddressAmongWords, name);
        if (found._property.PropertyType is var type
            && (type == typeof(DateTime) || type == typeof(DateTimeOffset) || type == typeof(DateTime?)))
            throw new LetterTemplateException(letterType, LetterFault.MomentAmongWords, name);
        return found;
    }

    /// <summary>A property that a link leads to.</summary>
    public static LetterProperty Destination(Type letterType, string name)
    {
        var found = Find(letterType, name);
        return found.IsUri
            ? found
            : throw new LetterTemplateException(letterType, LetterFault.WordsAsAddress, name);
    }

    public LetterProse? Prose(Letter letter) => _property.GetValue(letter) as LetterProse;

    /// <summary>The value as people read it; empty when there is none.</summary>
    public string Read(Letter letter) => _property.GetValue(letter) switch
    {
        null => "",
        string text => text.ReplaceLineEndings("\n").Trim(),
        Uri address => Address(address),
        LetterProse prose => prose.Text,
        IFormattable value => value.ToString(null, GermanCulture.Instance),
        var value => value.ToString() ?? "",
    };

    private static string Address(Uri address) =>
        address.IsAbsoluteUri && address.Scheme is "https" or "http" or "mailto"
            ? address.AbsoluteUri
            : throw new InvalidOperationException("A letter links to absolute web and mail addresses only.");

    /// <summary>What a letter is made from, and nothing else it knows of itself.</summary>
    private static IEnumerable<string?> Values(Type letterType) =>
        letterType.GetConstructors().SelectMany(constructor => constructor.GetParameters()).Select(value => value.Name);

    private static LetterProperty Find(Type letterType, string name) =>
        Values(letterType).Contains(PlaceholderWords.PropertyOf(name))
        && letterType.GetProperty(PlaceholderWords.PropertyOf(name), BindingFlags.Public | BindingFlags.Instance) is { } property
            ? new LetterProperty(property)
            : throw new LetterTemplateException(letterType, LetterFault.UnknownPlaceholder, name);
}
