using System.Text.Json;
using System.Text.Json.Serialization;
using GeScheiterWeiter.Registrations.Import.Remarks;

namespace GeScheiterWeiter.Registrations.Import;

/// <summary>What has become of a list, and which of its rows were left out for what.</summary>
public sealed record ImportReport(int Seated, int Waiting, int AwaitingApproval, IReadOnlyList<ImportLeftOut> LeftOut)
{
    private static readonly JsonSerializerOptions Json = new() { Converters = { new JsonStringEnumConverter() } };

    [JsonIgnore]
    public int Taken => Seated + Waiting + AwaitingApproval;

    public string ToJson() => JsonSerializer.Serialize(this, Json);

    public static ImportReport? FromJson(string? json) => json is null ? null : JsonSerializer.Deserialize<ImportReport>(json, Json);

    public static IReadOnlyList<ImportLeftOut> LeftOutOf(ImportPlan plan) =>
    [
        .. plan.Rows.Where(row => !row.IsTaken).GroupBy(row => (row.Fate, Remark: ReasonOf(row))).OrderBy(group => group.Key)
            .Select(group => new ImportLeftOut(group.Key.Fate, group.Key.Remark, [.. group.Select(row => row.Number)])),
    ];

    private static ImportRemark? ReasonOf(ImportRow row) => row.Fate == ImportFate.LeftOut
        ? row.Remarks.Where(own => own.Answer == ImportAnswer.LeaveOut).Select(own => (ImportRemark?)own.Remark).FirstOrDefault()
        : null;
}

/// <param name="Fate">Why nobody came of them.</param>
/// <param name="Remark">What was decided about them, or held by itself; null where nothing had to be.</param>
/// <param name="Rows">As a spreadsheet counts them.</param>
public sealed record ImportLeftOut(ImportFate Fate, ImportRemark? Remark, IReadOnlyList<int> Rows);
