using GeScheiterWeiter.Web.Infrastructure.Http;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;
using MimeKit;

namespace GeScheiterWeiter.Web.Development.Mailbox;

/// <summary>What the site has sent, as its readers would get it.</summary>
[Route(DevelopmentLinks.Mailbox)]
public sealed class MailboxController(MailboxFolder folder) : DevelopmentController
{
    private const int ListedAtMost = 100;

    [HttpGet]
    public async Task<IActionResult> List(CancellationToken cancellationToken)
    {
        var letters = new List<MailboxLine>();
        foreach (var id in folder.Ids(ListedAtMost))
        {
            if (await folder.OpenAsync(id, cancellationToken) is { } message)
                letters.Add(MailboxLine.Of(id, message));
        }

        return View(letters);
    }

    [HttpGet(DevelopmentLinks.LetterRoute)]
    public async Task<IActionResult> Show(string id, CancellationToken cancellationToken)
    {
        if (await folder.OpenAsync(id, cancellationToken) is not { } message)
            return NotFound();
        LetterSheet.Allow(Response);
        return View(new MailboxLetter(MailboxLine.Of(id, message), message.TextBody, [.. Parts(message).Select(MailboxPart.Of)]));
    }

    [HttpGet(DevelopmentLinks.LetterHtmlRoute)]
    public async Task<IActionResult> Html(string id, CancellationToken cancellationToken) =>
        await folder.OpenAsync(id, cancellationToken) is { HtmlBody: { } html } ? LetterSheet.Of(Response, html) : NotFound();

    [HttpGet(DevelopmentLinks.LetterSourceRoute)]
    public async Task<IActionResult> Source(string id, CancellationToken cancellationToken) =>
        await folder.SourceAsync(id, cancellationToken) is { } source ? Content(source, "text/plain; charset=utf-8") : NotFound();

    [HttpGet(DevelopmentLinks.LetterAttachmentRoute)]
    public async Task<IActionResult> Attachment(string id, int number, CancellationToken cancellationToken)
    {
        if (await folder.OpenAsync(id, cancellationToken) is not { } message
            || Parts(message).ElementAtOrDefault(number) is not { Content: not null } part)
            return NotFound();
        var content = new MemoryStream();
        await part.Content.DecodeToAsync(content, cancellationToken);
        content.Position = 0;
        return File(content, part.ContentType.MimeType, part.FileName ?? "teil");
    }

    /// <summary>Everything besides text and HTML.</summary>
    private static IEnumerable<MimePart> Parts(MimeMessage message) =>
        message.BodyParts.OfType<MimePart>().Where(part => part.IsAttachment || part.ContentType.IsMimeType("text", "calendar"));
}
