using GeScheiterWeiter.Common;
using GeScheiterWeiter.FormQuestions;
using GeScheiterWeiter.Introductions;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.SelfService;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Shared;
using GeScheiterWeiter.Web.Shared.Forms;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Attendees.MyRegistration.MyData;

[Route(AttendeeLinks.MyDataRoute)]
public sealed class MyDataController(
    AppDb db, ParticipationDesk desk, RegistrationTokens tokens, AskedQuestions questions, FormAnswerWriter answers,
    IntroductionDesk introductions, TimeProvider clock)
    : AttendeeController(tokens, clock)
{
    private const int LargestBody = 256 * 1024;

    [HttpGet]
    public async Task<IActionResult> Show(string token, CancellationToken cancellationToken)
    {
        if (await FindAsync(token, cancellationToken) is not { } registration)
            return LinkGone();
        var form = MyDataForm.Of(registration);
        var given = await AskAsync(registration, cancellationToken);
        form.Answers = TypedAnswers.Of(ViewData.Asked(), given);
        return View(form);
    }

    [HttpPost]
    [RequestSizeLimit(LargestBody)]
    public async Task<IActionResult> Update(string token, MyDataForm form, CancellationToken cancellationToken)
    {
        if (!SecretToken.TryParse(token, out var secret) || await FindAsync(token, cancellationToken) is not { } registration)
            return Gone(form);
        await AskAsync(registration, cancellationToken);
        var given = form.Answers.Read(ViewData.Asked(), ModelState);
        if (!ModelState.IsValid)
            return Unprocessable(nameof(Show), form);

        return await desk.CorrectAsync(secret, form.ToCorrection(), given, cancellationToken) switch
        {
            CorrectionOutcome.Corrected => Back(token, News.Corrected),
            CorrectionOutcome.NameIsCertified => NameIsCertified(form),
            CorrectionOutcome.UnknownLink => Gone(form),
        };
    }

    private ViewResult NameIsCertified(MyDataForm form)
    {
        ModelState.AddModelError(
            nameof(form.Name),
            "Ihr Name steht schon auf Ihrer Teilnahmebescheinigung. Ist er falsch, antworten Sie bitte auf eine unserer E-Mails.");
        return Unprocessable(nameof(Show), form);
    }

    /// <summary>The page knows then what a question may be about, and what the edition asks, and where more is said.</summary>
    /// <returns>What the person has answered so far.</returns>
    private async Task<GivenAnswers> AskAsync(Registration registration, CancellationToken cancellationToken)
    {
        await ViewData.OfferTalksAsync(db, registration.EditionId, cancellationToken);
        ViewData.LeadToIntroductions(await introductions.IsOpenToAsync(registration, cancellationToken));
        var asked = await questions.OfAsync(registration.EditionId, cancellationToken);
        var given = await answers.ReadAsync(registration.Id, asked, cancellationToken);
        ViewData.Ask([.. asked.Select(question => question.After(given))]);
        return given;
    }

    private ViewResult Gone(MyDataForm form) => View(StatusCodes.Status410Gone, nameof(Gone), form);
}
