using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Invitations.Codes;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Invitations.Code;

[Route(OrganizerInvitationLinks.CodeRoute)]
[Authorize(Policy = OrganizerPolicies.Edit)]
public sealed class InvitationCodeController(AppDb db, InvitationCodeEditor editor, AbsoluteLinks links) : InvitationListController(db)
{
    private readonly AppDb _db = db;

    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancellationToken)
    {
        var code = await CodeAsync(cancellationToken);
        return View(Page(code, new InvitationCodeForm
        {
            Limit = code?.Limit,
            Until = code is null ? null : LocalTime.FromUtc(code.UntilUtc, Edition.TimeZone),
        }));
    }

    [HttpPost]
    public async Task<IActionResult> Save(InvitationCodeForm form, CancellationToken cancellationToken)
    {
        var until = ZonedInput.Read(form.Until, Edition.TimeZone, ModelState, nameof(form.Until));
        if (!ModelState.IsValid)
            return await RefuseAsync(form, cancellationToken);
        return await editor.SaveAsync(
            Edition.Id, List.Id, form.Limit.GetValueOrDefault(), until, CurrentActor, cancellationToken) switch
        {
            InvitationCodeOutcome.Saved => Back("Gespeichert. Der Code gilt."),
            InvitationCodeOutcome.LimitInvalid => await RefuseAsync(
                form, nameof(form.Limit), "Bitte geben Sie eine Zahl von 1 bis 1.000.000 an.", cancellationToken),
            InvitationCodeOutcome.UntilInvalid => await RefuseAsync(
                form, nameof(form.Until),
                "Bitte geben Sie einen Zeitpunkt an, der noch kommt und nicht nach dem Ende der Ausgabe liegt.", cancellationToken),
            InvitationCodeOutcome.NotNow => await RefuseAsync(
                form, nameof(form.Limit), "Diese Ausgabe ist vorbei, abgesagt oder noch nicht öffentlich.", cancellationToken),
            InvitationCodeOutcome.Unknown => NotFound(),
        };
    }

    [HttpPost(OrganizerInvitationLinks.RenewCodeRoute)]
    public async Task<IActionResult> Renew(CancellationToken cancellationToken) =>
        await editor.RenewAsync(Edition.Id, List.Id, CurrentActor, cancellationToken)
            ? Back("Das ist der neue Code. Der alte öffnet nichts mehr.")
            : Back("Der Code war schon ausgeschaltet.");

    [HttpPost(OrganizerInvitationLinks.SwitchCodeOffRoute)]
    public async Task<IActionResult> SwitchOff(CancellationToken cancellationToken)
    {
        await editor.SwitchOffAsync(Edition.Id, List.Id, CurrentActor, cancellationToken);
        return Back("Der Code ist ausgeschaltet und öffnet nichts mehr.");
    }

    private LocalRedirectResult Back(string sentence)
    {
        Notice(sentence);
        return RedirectTo(OrganizerInvitationLinks.Code(Edition.Slug, List.Id));
    }

    private Task<IActionResult> RefuseAsync(InvitationCodeForm form, string field, string sentence, CancellationToken cancellationToken)
    {
        ModelState.AddModelError(field, sentence);
        return RefuseAsync(form, cancellationToken);
    }

    private async Task<IActionResult> RefuseAsync(InvitationCodeForm form, CancellationToken cancellationToken) =>
        Unprocessable(nameof(Show), Page(await CodeAsync(cancellationToken), form));

    private InvitationCodePage Page(InvitationCode? code, InvitationCodeForm form) => new(
        Header, code, code is null ? null : links.To(InvitedLinks.Code(CodeText.Printed(code.Text))), form);

    private Task<InvitationCode?> CodeAsync(CancellationToken cancellationToken) =>
        _db.Set<InvitationCode>().AsNoTracking().SingleOrDefaultAsync(c => c.ListId == List.Id, cancellationToken);
}
