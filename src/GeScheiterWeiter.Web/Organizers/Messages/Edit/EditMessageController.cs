using GeScheiterWeiter.Messages;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Messages.Edit;

[Route(OrganizerMessageLinks.EditRoute)]
[Authorize(Policy = OrganizerPolicies.Edit)]
public sealed class EditMessageController(AppDb db, MessageEditor editor) : MessageScopedController(db)
{
    private readonly AppDb _db = db;

    [HttpGet]
    public IActionResult Show() => Message.State == MessageState.Draft ? View(MessageForm.Of(Message)) : TooLate();

    [HttpPost]
    public async Task<IActionResult> Save(MessageForm form, CancellationToken cancellationToken)
    {
        if (Message.State != MessageState.Draft)
            return TooLate();
        if (ModelState.IsValid && form.Version != Message.Version)
            return Conflicting(form, Message);
        if (form.ToDraft(ModelState) is not { } draft)
            return Unprocessable(nameof(Show), form);
        if (await editor.EditAsync(Edition.Id, Message.Id, form.Version, draft, CurrentActor, cancellationToken) is not { } outcome)
            return NotFound();
        return outcome switch
        {
            MessageOutcome.Saved => ToMessage("Gespeichert."),
            MessageOutcome.NoDraft => TooLate(),
            MessageOutcome.Outdated => Conflicting(
                form, await _db.Set<Message>().AsNoTracking().SingleAsync(m => m.Id == Message.Id, cancellationToken)),
            MessageOutcome.SubjectMissing or MessageOutcome.TextMissing or MessageOutcome.TextTooLong
                or MessageOutcome.ReplyToInvalid or MessageOutcome.HoldsPersonalLink or MessageOutcome.WordsDoNotFit
                or MessageOutcome.PlaceholderMissing => Unprocessable(nameof(Show), form),
        };
    }

    private LocalRedirectResult TooLate() =>
        ToMessage("Diese Nachricht ist schon abgeschickt: Ihr Text bleibt, wie die Leute ihn bekommen haben.");

    private ViewResult Conflicting(MessageForm form, Message stored) =>
        Conflicting(form, MessageForm.Of(stored), stored.Subject, OrganizerMessageLinks.Edit(Edition.Slug, stored.Id));
}
