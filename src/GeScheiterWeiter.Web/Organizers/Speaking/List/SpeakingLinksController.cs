using GeScheiterWeiter.Common;
using GeScheiterWeiter.Meeting.Questions;
using GeScheiterWeiter.Speaking;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Speaking.List;

/// <summary>The buttons beside the speakers of an edition.</summary>
public sealed class SpeakingLinksController(AppDb db, SpeakingLinkDesk desk, SpeakerTokens formerLinks, AbsoluteLinks links)
    : EditionEditingController(db)
{
    /// <summary>A new link on its way to the one page that shows it.</summary>
    internal const string NewLink = "SpeakingLink";

    [HttpPost(OrganizerSpeakingLinks.SendAllRoute)]
    public async Task<IActionResult> SendAll([FromForm(Name = "People")] int people, CancellationToken cancellationToken)
    {
        var sent = await desk.SendToAllAsync(Edition.Id, people, CurrentActor, cancellationToken);
        return Back(sent.IsSent
            ? $"Unterwegs: {GermanNumber.Words(sent.People, "E-Mail", "E-Mails")}."
            : "Verschickt ist nichts: Inzwischen fehlt anderen der Link, oder die Ausgabe ist abgesagt. Bitte sehen Sie noch einmal hin.");
    }

    [HttpPost(OrganizerSpeakingLinks.SendRoute)]
    public async Task<IActionResult> Send(Guid speaker, CancellationToken cancellationToken) =>
        Told(await desk.SendAsync(Edition.Id, speaker, CurrentActor, cancellationToken), "Der Link ist unterwegs. Frühere gelten weiter.");

    [HttpPost(OrganizerSpeakingLinks.RenewRoute)]
    public async Task<IActionResult> Renew(Guid speaker, CancellationToken cancellationToken)
    {
        var (outcome, secret) = await desk.RenewAsync(Edition.Id, speaker, CurrentActor, cancellationToken);
        if (secret is not null)
            TempData[NewLink] = links.Speaking(secret).AbsoluteUri;
        return Told(outcome, "Der neue Link steht unten. Frühere gelten nicht mehr.");
    }

    [HttpPost(OrganizerSpeakingLinks.EndRoute)]
    public async Task<IActionResult> End(Guid speaker, CancellationToken cancellationToken) =>
        Back(await desk.EndAsync(Edition.Id, speaker, CurrentActor, cancellationToken)
            ? "Der Link gilt nicht mehr."
            : "Es gab keinen Link mehr.");

    [HttpPost(OrganizerSpeakingLinks.EndQuestionsRoute)]
    public async Task<IActionResult> EndQuestions(Guid talk, CancellationToken cancellationToken) =>
        Back(await formerLinks.EndAsync(Edition.Id, talk, CurrentActor, cancellationToken)
            ? "Der frühere Link gilt nicht mehr."
            : "Es gab keinen Link mehr.");

    private IActionResult Told(SpeakingLinkOutcome outcome, string done) => outcome switch
    {
        SpeakingLinkOutcome.Done => Back(done),
        SpeakingLinkOutcome.NotThere => NotFound(),
        SpeakingLinkOutcome.NoAddress => Back("Dazu fehlt die E-Mail-Adresse der Person."),
        SpeakingLinkOutcome.Cancelled => Back("Die Ausgabe ist abgesagt: Dazu schicken wir keine Links mehr."),
    };

    private LocalRedirectResult Back(string sentence)
    {
        Notice(sentence);
        return RedirectTo(OrganizerSpeakingLinks.List(Edition.Slug));
    }
}
