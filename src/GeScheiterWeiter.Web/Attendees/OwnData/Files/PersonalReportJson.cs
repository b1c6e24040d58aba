using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using GeScheiterWeiter.DataRequests;

namespace GeScheiterWeiter.Web.Attendees.OwnData.Files;

/// <summary>A report for programs: names of fields in English, times as ISO 8601 in UTC, what people wrote as they wrote it.</summary>
public static class PersonalReportJson
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static string Of(PersonalReport report) => new JsonObject
    {
        ["address"] = report.Address,
        ["asOf"] = report.AsOfUtc,
        ["activities"] = Array(report.Activities.Select(Activity)),
        ["agreements"] = Array(report.Agreements.Select(Agreed)),
        ["readings"] = Array(report.Readings.Select(Logged)),
        ["changes"] = Array(report.Changes.Select(Logged)),
        ["notShown"] = Array(report.NotShown.Select(reason => JsonValue.Create(reason))),
    }.ToJsonString(Readable);

    private static JsonObject Activity(ReportedActivity reported) => new()
    {
        ["name"] = reported.Activity.Name,
        ["purpose"] = reported.Activity.Purpose,
        ["legalBasis"] = reported.Activity.Basis.ToString(),
        ["seenBy"] = reported.Activity.SeenBy,
        ["recipients"] = reported.Activity.Recipients,
        ["records"] = Array(reported.Rows.Select(Record)),
    };

    private static JsonObject Record(ReportedRow row) => new()
    {
        ["kind"] = row.Entity.Name,
        ["edition"] = row.Edition,
        ["kept"] = row.Kept,
        ["values"] = Array(row.Values.Select(value => new JsonObject
        {
            ["field"] = value.Column,
            ["meaning"] = value.What,
            ["value"] = Value(value.Value),
        })),
    };

    private static JsonObject Agreed(Agreement agreement) => new()
    {
        ["edition"] = agreement.Edition,
        ["at"] = agreement.AtUtc,
        ["codeOfConductVersion"] = agreement.CodeOfConduct,
        ["privacyNoticeVersion"] = agreement.Privacy,
    };

    private static JsonObject Logged(LoggedAct act) => new()
    {
        ["actor"] = act.Actor.ToString(),
        ["action"] = act.Action,
        ["at"] = act.AtUtc,
        ["edition"] = act.Edition,
    };

    private static JsonValue? Value(object? value) => value switch
    {
        null => null,
        bool isSo => JsonValue.Create(isSo),
        int number => JsonValue.Create(number),
        long number => JsonValue.Create(number),
        DateTime moment => JsonValue.Create(moment),
        Enum kind => JsonValue.Create(kind.ToString()),
        _ => JsonValue.Create(StoredValueWords.Of(value)),
    };

    private static JsonArray Array(IEnumerable<JsonNode?> nodes) => new([.. nodes]);
}
