using GeScheiterWeiter.Pages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace GeScheiterWeiter.Web.Shared.Forms;

/// <summary>
/// The code of conduct beside the box that accepts it: whoever left a half-filled form to read it would lose what was typed.
/// </summary>
public static class CodeOfConductInPlace
{
    private const string Key = "CodeOfConduct";

    public static async Task ShowCodeOfConductAsync(
        this ViewDataDictionary viewData, FixedPages pages, CancellationToken cancellationToken) =>
        viewData[Key] = (await pages.ReadAsync(FixedPageKind.CodeOfConduct, cancellationToken)).Html;

    /// <summary>HTML.</summary>
    public static string CodeOfConduct(this ViewDataDictionary viewData) => viewData[Key] as string ?? "";
}
