using GeScheiterWeiter.Common;
using GeScheiterWeiter.Web.Shared.Editing;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace GeScheiterWeiter.Web.Organizers.Shared.Editing;

public static class Slugs
{
    public const string Hint =
        "Der letzte Teil der Adresse: Kleinbuchstaben, Ziffern, Bindestriche. Leer gelassen, entsteht er aus dem Namen.";
    public const string Invalid = "Bitte nur Kleinbuchstaben von a bis z, Ziffern und einzelne Bindestriche, höchstens 80 Zeichen.";
    public const string Taken = "Diese Adresse ist schon vergeben. Bitte wählen Sie eine andere.";

    public const string KeptForAnother =
        "Unter dieser Adresse war früher etwas anderes zu finden, und alte Links führen noch dorthin. Bitte wählen Sie eine andere.";

    private const string OnceChanged = " Ändern Sie sie, führt die bisherige Adresse weiterhin hierher, und nichts anderes bekommt sie.";

    private const string NotFromName =
        "Aus diesem Namen konnten wir keine Adresse bilden, weil seine Zeichen in Adressen nicht vorkommen. Bitte schreiben Sie hier eine.";

    /// <summary>What to know before one writes an address, or changes it.</summary>
    public static string HintFor(EditForm form) => form.Opened is null ? Hint : Hint + OnceChanged;

    /// <summary>What was entered, or one made of the name. Where that cannot be, the field says so.</summary>
    public static string Of(string? entered, string? name, ModelStateDictionary state, string field)
    {
        var slug = entered ?? Slug.From(name ?? "");
        if (slug.Length == 0 && name is not null)
            state.AddModelError(field, NotFromName);
        return slug;
    }
}
