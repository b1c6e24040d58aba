using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Smtp;
using GeScheiterWeiter.Messages;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace GeScheiterWeiter.Web.Organizers.Messages.Create;

[Route(OrganizerMessageLinks.CreateRoute)]
public sealed class CreateMessageController(
    AppDb db, MessageEditor editor, MessageAudience audience, IOptions<MailOptions> mail) : EditionEditingController(db)
{
    /// <summary>How many imported people nobody has written to yet; in the view's data.</summary>
    public const string WithoutLetter = "ImportedWithoutLetter";

    [HttpGet]
    public async Task<IActionResult> Show([FromQuery(Name = "an")] MessageGroup group, CancellationToken cancellationToken)
    {
        ViewData[WithoutLetter] = await audience.ImportedWithoutLetter(Edition.Id).CountAsync(cancellationToken);
        var beginning = LetterWords.OfFile(group.Addressee().LetterType());
        return View(new MessageForm
        {
            Group = group,
            Subject = PlaceholderWords.Translated(beginning.Subject),
            Text = PlaceholderWords.Translated(beginning.Body),
            ReplyTo = mail.Value.ReplyTo ?? mail.Value.FromAddress,
        });
    }

    [HttpPost]
    public async Task<IActionResult> Create(MessageForm form, CancellationToken cancellationToken)
    {
        if (form.ToDraft(ModelState) is not { } draft)
            return Unprocessable(nameof(Show), form);
        var (_, id) = await editor.CreateAsync(Edition.Id, draft, CurrentActor, cancellationToken);
        Notice("Der Entwurf ist gespeichert. Noch hat niemand einen Brief bekommen.");
        return RedirectTo(OrganizerMessageLinks.Overview(Edition.Slug, id));
    }
}
