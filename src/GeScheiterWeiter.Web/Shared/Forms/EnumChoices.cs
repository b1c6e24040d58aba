using Microsoft.AspNetCore.Mvc.Rendering;

namespace GeScheiterWeiter.Web.Shared.Forms;

/// <summary>Every value of an enum as a choice, in the words people read.</summary>
public static class EnumChoices
{
    public static IEnumerable<SelectListItem> Of<TEnum>(Func<TEnum, string> words)
        where TEnum : struct, Enum =>
        Enum.GetValues<TEnum>().Select(value => new SelectListItem(words(value), value.ToString()));
}
