using System.Reflection;

namespace GeScheiterWeiter.Mail;

/// <summary>Every kind of letter there is, each with a sample: for the preview, and for the tests that read them all.</summary>
public static class LetterCatalogue
{
    public static IReadOnlyList<Type> Kinds { get; } =
    [
        .. typeof(Letter).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Letter)) && !type.IsAbstract)
            .OrderBy(type => type.Name, StringComparer.Ordinal),
    ];

    /// <summary>The letter type's own <c>public static … Sample</c>.</summary>
    /// <exception cref="InvalidOperationException">It has none.</exception>
    public static Letter Sample(Type kind) =>
        kind.GetProperty("Sample", BindingFlags.Public | BindingFlags.Static)?.GetValue(null) as Letter
        ?? throw new InvalidOperationException($"{kind.Name} needs a public static property Sample of its own type.");
}
