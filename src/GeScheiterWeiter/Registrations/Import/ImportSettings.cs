using System.Text.Json;
using System.Text.Json.Serialization;

namespace GeScheiterWeiter.Registrations.Import;

public enum ColumnProblem
{
    /// <summary>No column, or a number of columns the file does not have.</summary>
    DoesNotFit,

    TwiceTheSame,
    NoEmail,
    NoName,
}

/// <summary>What somebody has said about an uploaded list.</summary>
/// <param name="Columns">What each column means.</param>
/// <param name="Side">For people whose side the list does not say.</param>
/// <param name="ConsentNote">How we know that these people want to come.</param>
/// <param name="WithLetters">Whether they are told at once.</param>
public sealed record ImportSettings(IReadOnlyList<ImportField> Columns, AttendeeSide Side, string ConsentNote, bool WithLetters)
{
    /// <summary>Which columns answer a question of the edition: the question's id by the column's number.</summary>
    public IReadOnlyDictionary<int, Guid> Questions { get; init; } = new Dictionary<int, Guid>();

    private static readonly JsonSerializerOptions Json = new() { Converters = { new JsonStringEnumConverter() } };

    public ColumnProblem? ProblemFor(ImportTable table)
    {
        if (Columns.Count != table.Headings.Count || Questions.Keys.Any(column => column >= Columns.Count))
            return ColumnProblem.DoesNotFit;
        var used = Columns.Where(column => column != ImportField.Ignore).ToList();
        if (used.Distinct().Count() != used.Count || Questions.Values.Distinct().Count() != Questions.Count)
            return ColumnProblem.TwiceTheSame;
        if (!used.Contains(ImportField.Email))
            return ColumnProblem.NoEmail;
        return used.Contains(ImportField.Name) || used.Contains(ImportField.LastName) || used.Contains(ImportField.FirstName)
            ? null
            : ColumnProblem.NoName;
    }

    public string ToJson() => JsonSerializer.Serialize(this, Json);

    public static ImportSettings? FromJson(string? json) => json is null ? null : JsonSerializer.Deserialize<ImportSettings>(json, Json);
}
