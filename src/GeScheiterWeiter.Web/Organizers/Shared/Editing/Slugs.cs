using GeScheiterWeiter.Common;

namespace GeScheiterWeiter.Web.Organizers.Shared.Editing;

public static class Slugs
{
    public const string Hint = "Der letzte Teil der Adresse: Kleinbuchstaben, Ziffern, Bindestriche. Leer gelassen, entsteht er aus dem Namen.";
    public const string Invalid = "Bitte nur Kleinbuchstaben von a bis z, Ziffern und einzelne Bindestriche, höchstens 80 Zeichen.";
    public const string Taken = "Diese Adresse ist schon vergeben. Bitte wählen Sie eine andere.";

    /// <summary>What was entered, or one made of the name.</summary>
    public static string Of(string? entered, string? name) => FormText.LineOrNull(entered) ?? Slug.From(name ?? "");
}
