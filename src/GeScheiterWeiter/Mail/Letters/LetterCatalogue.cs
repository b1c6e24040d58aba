using System.Reflection;

namespace GeScheiterWeiter.Mail.Letters;

/// <summary>Every kind of letter there is, each with a sample: for the preview, and for the tests that read them all.</summary>
public static class LetterCatalogue
{
    private const int SampleNumber = 3;

    private static readonly Uri SampleSite = new("https://www.gescheiterweiter.example/beispiel/");

    private static readonly Dictionary<string, string> SampleWords = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Name"] = "Carina Muster",
        ["Edition"] = "GeScheiterWeiter – Sonderedition",
        ["When"] = "Dienstag, 12. Januar 2027, 18:00 bis 19:30 Uhr (MEZ)",
        ["GoodToKnow"] = "Gut zu wissen: Plattform: Videokonferenz im Browser; Kamera: freiwillig; Aufzeichnung: keine.",
        ["Sentence"] = "Hier steht, was die Organisator:innen dazu sagen möchten.\nEs dürfen auch zwei Zeilen sein.",
        ["Standing"] = "Sie haben einen Platz.",
        ["Role"] = "Organisator:in",
        ["Title"] = "Das Formular, das niemand fand",
    };

    public static IReadOnlyList<Type> Kinds { get; } =
    [
        .. typeof(Letter).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Letter)) && !type.IsAbstract)
            .OrderBy(type => type.Name, StringComparer.Ordinal),
    ];

    /// <summary>The names of those that leave although delivery is paused.</summary>
    public static IReadOnlyList<string> LeavingDuringPause { get; } =
        [.. Kinds.Where(kind => kind.IsDefined(typeof(LeavesDuringPauseAttribute), inherit: false)).Select(kind => kind.Name)];

    /// <summary>The letter type's own <c>public static … Sample</c>; without one, a letter filled by the names of its values.</summary>
    /// <exception cref="InvalidOperationException">It has a value for which nothing can be invented: give it a Sample.</exception>
    public static Letter Sample(Type kind) =>
        kind.GetProperty("Sample", BindingFlags.Public | BindingFlags.Static)?.GetValue(null) as Letter ?? Invented(kind);

    /// <param name="kind">The letter.</param>
    /// <param name="value">Says for a value's name what is to stand there instead; null: what stands in the sample.</param>
    public static Letter SampleWith(Type kind, Func<string, object?> value)
    {
        var sample = Sample(kind);
        return Made(kind, parameter => value(parameter.Name ?? "") ?? kind.GetProperty(parameter.Name ?? "")?.GetValue(sample));
    }

    private static Letter Invented(Type kind) => Made(kind, value => Invented(kind, value));

    private static Letter Made(Type kind, Func<ParameterInfo, object?> value)
    {
        var constructor = kind.GetConstructors().MaxBy(constructor => constructor.GetParameters().Length);
        return constructor?.Invoke([.. constructor.GetParameters().Select(value)]) as Letter
            ?? throw new InvalidOperationException($"{kind.Name} has no public constructor.");
    }

    private static object Invented(Type kind, ParameterInfo value)
    {
        var name = value.Name ?? "";
        var type = Nullable.GetUnderlyingType(value.ParameterType) ?? value.ParameterType;
        if (type == typeof(string))
            return SampleWords.GetValueOrDefault(name, $"[{name}]");
        if (type == typeof(Uri))
            return new Uri(SampleSite, name.ToLowerInvariant());
        if (type == typeof(int))
            return SampleNumber;
        throw new InvalidOperationException($"{kind.Name} needs a public static property Sample: nothing can be invented for {name}.");
    }
}
