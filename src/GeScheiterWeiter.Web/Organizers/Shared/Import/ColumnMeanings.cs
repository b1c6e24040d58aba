using GeScheiterWeiter.FormQuestions;
using GeScheiterWeiter.Registrations.Import;

namespace GeScheiterWeiter.Web.Organizers.Shared.Import;

/// <summary>What the columns of a list can mean.</summary>
/// <param name="Fields">Of what everybody is asked.</param>
/// <param name="Questions">What the edition asks besides.</param>
public sealed record ColumnMeanings(IReadOnlyList<ImportField> Fields, IReadOnlyList<AskedQuestion> Questions)
{
    /// <summary>For a list that becomes registrations.</summary>
    public static readonly IReadOnlyList<ImportField> All = Enum.GetValues<ImportField>();

    /// <summary>For a list of people to be invited: they say the rest themselves.</summary>
    public static readonly ColumnMeanings OfGuests = new(
        [
            ImportField.Ignore, ImportField.Name, ImportField.FirstName, ImportField.LastName, ImportField.Email,
            ImportField.Organisation, ImportField.Side, ImportField.Status,
        ],
        []);

    /// <summary>What the headings tell. One in the words of a question is meant for it, if it means nothing else.</summary>
    public IReadOnlyList<ImportColumn> GuessedFor(ImportTable table)
    {
        var open = Questions.ToList();
        return [.. ColumnGuess.Of(table.Headings).Zip(table.Headings, Meaning)];

        ImportColumn Meaning(ImportField field, string heading)
        {
            if (field != ImportField.Ignore)
                return new ImportColumn(Fields.Contains(field) ? field : ImportField.Ignore);
            if (open.Find(asked => ColumnGuess.Plain(asked.Text) == ColumnGuess.Plain(heading)) is not { } question)
                return ImportColumn.Nothing;
            open.Remove(question);
            return new ImportColumn(ImportField.Ignore, question.Id);
        }
    }
}
