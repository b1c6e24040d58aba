using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Tests.Development;
using Microsoft.AspNetCore.Mvc.ActionConstraints;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace GeScheiterWeiter.Web.Tests.Infrastructure.Http;

/// <summary>
/// GET actions are named by one rule: <c>Show</c> shows the page of its folder, <c>List</c> a list beside it. What else is
/// opened by GET has a name of its own and a reason here.
/// </summary>
public sealed class ActionNameTests(MailboxTests.DevelopmentSite site) : IClassFixture<MailboxTests.DevelopmentSite>
{
    private const string Show = "Show";
    private const string List = "List";
    private const string File = "A file beside the page.";
    private const string OneQuestion = "One question for three decisions.";
    private const string SameText = "Seven pages of one kind.";
    private const string Picture = "A picture, no page.";

    private static readonly Dictionary<string, string> OtherNames = new()
    {
        ["DecideRegistration.Approve"] = OneQuestion,
        ["DecideRegistration.Cancel"] = OneQuestion,
        ["DecideRegistration.Decline"] = OneQuestion,
        ["Design.Phase"] = "The whole page of an edition, for the browser tests to photograph.",
        ["LetterPreview.Html"] = File,
        ["Mailbox.Attachment"] = File,
        ["Mailbox.Html"] = File,
        ["Mailbox.Source"] = File,
        ["MyCertificate.Download"] = File,
        ["MyRegistration.Calendar"] = File,
        ["Outbox.Html"] = File,
        ["OwnDataFiles.Html"] = File,
        ["OwnDataFiles.Json"] = File,
        ["Pages.Accessibility"] = SameText,
        ["Pages.CodeOfConduct"] = SameText,
        ["Pages.EasyLanguage"] = SameText,
        ["Pages.English"] = SameText,
        ["Pages.Imprint"] = SameText,
        ["Pages.Privacy"] = SameText,
        ["Pages.Questions"] = SameText,
        ["Pictures.Jpeg"] = Picture,
        ["Pictures.Webp"] = Picture,
        ["ShareImages.Edition"] = Picture,
        ["ShareImages.Site"] = Picture,
        ["ShareImages.Speaker"] = Picture,
        ["ShareImages.Talk"] = Picture,
    };

    [Fact]
    public void What_is_opened_by_get_is_called_show_or_list_or_has_a_reason()
    {
        Findings.AreNone(Gets().Where(action => action.ActionName is not (Show or List)).Select(NameOf).Except(OtherNames.Keys));
    }

    [Fact]
    public void Every_reason_is_still_needed()
    {
        Findings.AreNone(OtherNames.Keys.Except(Gets().Select(NameOf)));
    }

    [Fact]
    public void A_list_stands_beside_what_it_lists()
    {
        var shown = Gets().Where(action => action.ActionName == Show).Select(action => action.ControllerTypeInfo).ToHashSet();

        Findings.AreNone(Gets().Where(action => action.ActionName == List && !shown.Contains(action.ControllerTypeInfo)).Select(NameOf));
    }

    private static string NameOf(ControllerActionDescriptor action) => $"{action.ControllerName}.{action.ActionName}";

    private List<ControllerActionDescriptor> Gets()
    {
        _ = site.Address;
        return
        [
            .. site.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items
                .OfType<ControllerActionDescriptor>()
                .Where(action =>
                    action.ActionConstraints?.OfType<HttpMethodActionConstraint>()
                        .Any(methods => methods.HttpMethods.Contains("GET")) == true),
        ];
    }
}
