using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using GeScheiterWeiter.Registrations.Import.Remarks;

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
    private const int MarkLength = 16;

    /// <summary>Which columns answer a question of the edition: the question's id by the column's number.</summary>
    public IReadOnlyDictionary<int, Guid> Questions { get; init; } = new Dictionary<int, Guid>();

    private static readonly JsonSerializerOptions Json = new() { Converters = { new JsonStringEnumConverter() } };

    /// <summary>Where in the file the list stands; null: wherever it is found.</summary>
    public ImportPlace? Place { get; init; }

    public ImportDecisions Decisions { get; init; } = ImportDecisions.None;

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

    /// <summary>Tells what was looked at from what holds by now.</summary>
    public string Mark() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ToJson())))[..MarkLength];

    public string ToJson() => JsonSerializer.Serialize(this, Json);

    public static ImportSettings? FromJson(string? json) => json is null ? null : JsonSerializer.Deserialize<ImportSettings>(json, Json);
}
