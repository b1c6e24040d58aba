using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using GeScheiterWeiter.Storage;

namespace GeScheiterWeiter.Audit;

/// <summary>Writes the trace of a change into the same save as the change itself.</summary>
public sealed class AuditLog(AppDb db, TimeProvider clock)
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter() },
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    };

    /// <param name="actor">Who did it.</param>
    /// <param name="action">Noun and past participle, such as <c>registration.confirmed</c>; the noun is the kind of the subject.</param>
    /// <param name="subjectId">What it was done to.</param>
    /// <param name="editionId">The edition it belongs to, where there is one.</param>
    /// <param name="details">What changed; never personal data.</param>
    public void Record(Actor actor, string action, Guid? subjectId, Guid? editionId = null, object? details = null) =>
        db.Add(new AuditEntry
        {
            AtUtc = clock.GetUtcNow().UtcDateTime,
            ActorKind = actor.Kind,
            ActorId = actor.Id,
            Action = action,
            SubjectKind = action.Split('.')[0],
            SubjectId = subjectId,
            EditionId = editionId,
            Details = details is null ? null : JsonSerializer.Serialize(details, Json),
        });
}
