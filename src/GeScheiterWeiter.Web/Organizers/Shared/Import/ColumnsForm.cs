using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Import;
using GeScheiterWeiter.Registrations.Import.Remarks;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace GeScheiterWeiter.Web.Organizers.Shared.Import;

/// <summary>Where in the file the list stands, and what its columns mean.</summary>
public class ColumnsForm
{
    public List<ImportColumn> Columns { get; set; } = [];

    [EnumDataType(typeof(AttendeeSide), ErrorMessage = "Bitte wählen Sie eine der Seiten aus.")]
    public AttendeeSide Side { get; set; } = AttendeeSide.Administration;

    public int Sheet { get; set; }

    public int HeadingRow { get; set; }

    /// <summary>Which sheet the columns of the page are of, and which row they are called by.</summary>
    public int ShownSheet { get; set; }

    public int ShownHeadingRow { get; set; }

    /// <summary>The page was to be shown anew and not to go on.</summary>
    public bool Again { get; set; }

    private bool IsElsewhere => (Sheet, HeadingRow) != (ShownSheet, ShownHeadingRow);

    private ImportPlace Shown => new(ShownSheet, ShownHeadingRow);

    /// <summary>On another sheet another row holds the headings.</summary>
    private ImportPlace Chosen => Sheet == ShownSheet ? new(Sheet, HeadingRow) : new(Sheet, HeadingRow: 0);

    /// <summary>As it is shown first: what was said before, or what the headings tell.</summary>
    public void Begin(ImportTable table, ImportSettings? said, ColumnMeanings offered)
    {
        if (said is null)
            Show(table, offered);
        else
            (Columns, Side) = ([.. said.Columns.Select((field, column) => Meaning(said, field, column))], said.Side);
        Mark(table.Place);
    }

    /// <summary>
    /// Reads the list where it is said to stand now. Where that is not where the columns of the page were, they are guessed anew and
    /// <see cref="Again"/> is set; where nothing stands, the field says so and the page stays as it was.
    /// </summary>
    /// <returns>Null while others are being read.</returns>
    public async Task<ImportTable?> ReadAsync(
        Func<ImportPlace, Task<ImportReading>> read, ColumnMeanings offered, ModelStateDictionary state)
    {
        var reading = await read(IsElsewhere ? Chosen : Shown);
        if (reading.Table is { } table)
        {
            if (IsElsewhere)
                Show(table, offered);
            Mark(table.Place);
            if (Again)
                state.Clear();
            return table;
        }

        if (!IsElsewhere || reading.Problem is not { } problem || problem == ImportFileProblem.Busy)
            return null;
        Again = false;
        state.AddModelError(nameof(Sheet), ImportFileWords.Of(problem));
        var before = (await read(Shown)).Table;
        if (before is not null)
            Mark(before.Place);
        return before;
    }

    /// <summary>What was said, to be kept.</summary>
    /// <param name="consentNote">Where the list comes from.</param>
    /// <param name="withLetters">Whether people are told.</param>
    /// <param name="before">What was said before: what was decided about single rows holds for the same sheet.</param>
    public ImportSettings ToSettings(string consentNote, bool withLetters, ImportSettings? before) =>
        new([.. Columns.Select(column => column.Field)], Side, consentNote, withLetters)
        {
            Questions = Columns.Index().Where(column => column.Item.Question is not null)
                .ToDictionary(column => column.Index, column => column.Item.Question.GetValueOrDefault()),
            Place = Shown,
            Decisions = before?.Place == Shown ? before.Decisions : ImportDecisions.None,
        };

    private void Show(ImportTable table, ColumnMeanings offered)
    {
        Columns = [.. offered.GuessedFor(table)];
        Again = true;
    }

    private static ImportColumn Meaning(ImportSettings said, ImportField field, int column) =>
        new(field, said.Questions.TryGetValue(column, out var question) ? question : null);

    private void Mark(ImportPlace place) =>
        (Sheet, HeadingRow, ShownSheet, ShownHeadingRow) = (place.Sheet, place.HeadingRow, place.Sheet, place.HeadingRow);
}
