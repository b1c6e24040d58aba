using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace GeScheiterWeiter.Web.Infrastructure.Http;

/// <summary>Tells each action the folder of its controller, which is its namespace: its views lie there.</summary>
public sealed class ViewFolderConvention : IControllerModelConvention
{
    private const string Folder = "view-folder";

    public void Apply(ControllerModel controller)
    {
        var name = controller.ControllerType.Namespace ?? "";
        controller.Properties[Folder] = name[typeof(Program).Assembly.GetName().Name!.Length..].Replace('.', '/');
    }

    /// <summary>Shows the views of another folder instead, such as a visitors' page inside the admin area.</summary>
    /// <param name="context">The request.</param>
    /// <param name="folder">From the root of the site, without a slash at the end: <c>/Visitors/Talks</c>.</param>
    public static void Use(ActionContext context, string folder) => context.RouteData.DataTokens[Folder] = folder;

    internal static string FolderOf(ActionContext context) =>
        (context.RouteData.DataTokens[Folder] ?? context.ActionDescriptor.Properties[Folder]) as string ?? "";
}
