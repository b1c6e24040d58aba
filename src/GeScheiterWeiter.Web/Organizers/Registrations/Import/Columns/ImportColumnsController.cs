using GeScheiterWeiter.FormQuestions;
using GeScheiterWeiter.Registrations.Import;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Organizers.Shared.Import;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Registrations.Import.Columns;

[Route(OrganizerRegistrationLinks.ImportColumnsRoute)]
[Authorize(Policy = OrganizerPolicies.Edit)]
public sealed class ImportColumnsController(AppDb db, ImportDesk desk, AskedQuestions questions) : ImportDraftController(db)
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid draft, CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(Edition.Id, null, draft, CurrentActor, cancellationToken) is not { } found)
            return NoSuchDraft();
        if (await desk.ReadAsync(found, cancellationToken) is not { } table)
            return Busy();
        var asked = await questions.ReadAsync(Edition.Id, cancellationToken);
        return View(Page(found, table, Guess(found, table, asked), asked));
    }

    [HttpPost]
    public async Task<IActionResult> Create(Guid draft, ImportColumnsForm form, CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(Edition.Id, null, draft, CurrentActor, cancellationToken) is not { } found)
            return NoSuchDraft();
        if (await desk.ReadAsync(found, cancellationToken) is not { } table)
            return Busy();

        var settings = Settings(form);
        if (settings.ProblemFor(table) is { } problem)
            ModelState.AddModelError(nameof(form.Columns), ImportColumnWords.Of(problem));
        if (!ModelState.IsValid)
            return Unprocessable(nameof(Show), Page(found, table, form, await questions.ReadAsync(Edition.Id, cancellationToken)));

        await desk.ExplainAsync(found, settings, cancellationToken);
        return RedirectTo(OrganizerRegistrationLinks.ImportPreview(Edition.Slug, draft));
    }

    private static ImportSettings Settings(ImportColumnsForm form) =>
        new([.. form.Columns.Select(column => column.Field)], form.Side, form.ConsentNote ?? "", form.WithLetters)
        {
            Questions = form.Columns.Index().Where(column => column.Item.Question is not null)
                .ToDictionary(column => column.Index, column => column.Item.Question.GetValueOrDefault()),
        };

    private static ImportColumnsForm Guess(ImportDraft draft, ImportTable table, IReadOnlyList<AskedQuestion> asked) =>
        ImportSettings.FromJson(draft.Columns) is { } said
            ? new ImportColumnsForm
            {
                Columns = [.. said.Columns.Select((field, column) => new ImportColumn(
                    field, said.Questions.TryGetValue(column, out var question) ? question : null))],
                Side = said.Side,
                ConsentNote = said.ConsentNote,
                WithLetters = said.WithLetters,
            }
            : new ImportColumnsForm { Columns = [.. Guess(table, asked)] };

    /// <summary>A heading in the words of a question is meant for it, if it means nothing else.</summary>
    private static IEnumerable<ImportColumn> Guess(ImportTable table, IReadOnlyList<AskedQuestion> asked)
    {
        var open = asked.ToList();
        foreach (var (field, heading) in ColumnGuess.Of(table.Headings).Zip(table.Headings))
        {
            var question = field == ImportField.Ignore
                ? open.Find(question => ColumnGuess.Plain(question.Text) == ColumnGuess.Plain(heading))
                : null;
            if (question is not null)
                open.Remove(question);
            yield return new ImportColumn(field, question?.Id);
        }
    }

    private ImportColumnsPage Page(ImportDraft draft, ImportTable table, ImportColumnsForm form, IReadOnlyList<AskedQuestion> asked) =>
        new(Edition, draft.Id, draft.FileName, table, form, asked);
}
