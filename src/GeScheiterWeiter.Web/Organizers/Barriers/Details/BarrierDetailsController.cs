using GeScheiterWeiter.Barriers;
using GeScheiterWeiter.Common.Time;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Forms;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Barriers.Details;

/// <summary>One report, and its answer.</summary>
[Route(OrganizerBarrierLinks.DetailsRoute)]
public sealed class BarrierDetailsController(AppDb db, BarrierAnswerDesk desk, AccessLog accessLog, TimeProvider clock)
    : OrganizerController
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } report)
            return NotFound();
        await accessLog.OfBarrierAsync(CurrentActor, id, cancellationToken);
        return View(PageOf(report, AnswerForm.For(report)));
    }

    [HttpPost]
    [Authorize(Policy = OrganizerPolicies.Edit)]
    public async Task<IActionResult> Create(Guid id, AnswerForm form, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid || form is not { Answer: { } answer, How: { } how })
            return await WrongAsync(id, form, cancellationToken);
        return await desk.AnswerAsync(id, form.Version, answer, how, CurrentActor, cancellationToken) switch
        {
            BarrierAnswerOutcome.Answered => Answered(id, how),
            BarrierAnswerOutcome.Outdated => await TooLateAsync(id, form, cancellationToken),
            BarrierAnswerOutcome.UnknownReport => NotFound(),
            BarrierAnswerOutcome.NoAddress => await WrongAsync(
                id, form, nameof(form.How), "Die Person hat keine E-Mail-Adresse angegeben: Vermerken lässt sich die Antwort.",
                cancellationToken),
            BarrierAnswerOutcome.TextMissing or BarrierAnswerOutcome.TextTooLong => await WrongAsync(id, form, cancellationToken),
        };
    }

    private LocalRedirectResult Answered(Guid id, BarrierAnswerWay how)
    {
        Notice(how == BarrierAnswerWay.Letter ? "Die Antwort ist unterwegs." : "Vermerkt: Die Meldung ist beantwortet.");
        return RedirectTo(OrganizerBarrierLinks.Details(id));
    }

    private async Task<IActionResult> TooLateAsync(Guid id, AnswerForm form, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } report)
            return NotFound();
        var late = Written.Of(("Ihre Antwort", form.Answer));
        return View(StatusCodes.Status409Conflict, nameof(Show), PageOf(report, AnswerForm.For(report)) with { Late = late });
    }

    private Task<IActionResult> WrongAsync(
        Guid id, AnswerForm form, string field, string sentence, CancellationToken cancellationToken)
    {
        ModelState.AddModelError(field, sentence);
        return WrongAsync(id, form, cancellationToken);
    }

    private async Task<IActionResult> WrongAsync(Guid id, AnswerForm form, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } report)
            return NotFound();
        return report.IsAnswered
            ? await TooLateAsync(id, form, cancellationToken)
            : Unprocessable(nameof(Show), PageOf(report, form));
    }

    private Task<BarrierReport?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        db.Set<BarrierReport>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, cancellationToken);

    private BarrierDetailsPage PageOf(BarrierReport report, AnswerForm form) =>
        new(report, GermanDay.At(clock.GetUtcNow().UtcDateTime), form);
}
