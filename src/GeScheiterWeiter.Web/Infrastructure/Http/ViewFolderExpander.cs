using Microsoft.AspNetCore.Mvc.Razor;

namespace GeScheiterWeiter.Web.Infrastructure.Http;

/// <summary>
/// Views are looked for in the folder of their controller, then in each folder above it and its <c>Shared</c>, up to
/// <c>/Shared</c>. Parts of the layout and plots lie beside their classes, in folders of
/// <c>/Shared</c>. A view or a part of one is named without its path.
/// </summary>
public sealed class ViewFolderExpander : IViewLocationExpander
{
    private const string Folder = "folder";

    public void PopulateValues(ViewLocationExpanderContext context) =>
        context.Values[Folder] = ViewFolderConvention.FolderOf(context.ActionContext);

    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations)
    {
        for (var folder = context.Values[Folder] ?? ""; folder.Length > 0; folder = folder[..folder.LastIndexOf('/')])
        {
            yield return folder + "/{0}.cshtml";
            yield return folder + "/Shared/{0}.cshtml";
        }

        yield return "/Shared/{0}.cshtml";
        yield return "/Shared/Layout/{0}.cshtml";
        yield return "/Shared/Plots/{0}.cshtml";
    }
}
