using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Cloning;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Introductions;

public enum IntroductionSettingOutcome
{
    Saved,

    /// <summary>Somebody else has saved in the meantime.</summary>
    Outdated,
    TooManyTopics,
    TopicTooLong,
}

/// <summary>Where the topics of an edition's introductions are named; without any there are none.</summary>
public sealed class IntroductionSettingEditor(AppDb db, AuditLog audit) : IClonedWithEdition
{
    /// <param name="editionId">The edition.</param>
    /// <param name="version">The version the person has had before them; zero where there was none.</param>
    /// <param name="topics">What is to stand there.</param>
    /// <param name="actor">Who writes.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<IntroductionSettingOutcome> EditAsync(
        Guid editionId, int version, IReadOnlyList<string> topics, Actor actor, CancellationToken cancellationToken)
    {
        if (topics.Count > IntroductionSetting.MostTopics)
            return IntroductionSettingOutcome.TooManyTopics;
        if (topics.Any(topic => topic.Length > IntroductionSetting.MaxTopicLength))
            return IntroductionSettingOutcome.TopicTooLong;

        var setting = await db.Set<IntroductionSetting>().SingleOrDefaultAsync(s => s.EditionId == editionId, cancellationToken);
        if (setting is null)
            db.Add(setting = new IntroductionSetting { EditionId = editionId });
        if (setting.Version != version)
            return IntroductionSettingOutcome.Outdated;

        setting.Topics = [.. topics.Distinct(StringComparer.Ordinal)];
        var entry = db.Entry(setting);
        var changes = FieldChanges.NamesOf(entry);
        if (entry.State != EntityState.Added && !changes.Any)
            return IntroductionSettingOutcome.Saved;
        audit.Record(actor, "introduction-setting.set-up", editionId, editionId, changes.Any ? changes : null);
        return await db.TrySaveAsync(cancellationToken) switch
        {
            SaveOutcome.Saved => IntroductionSettingOutcome.Saved,
            SaveOutcome.Outdated or SaveOutcome.Taken => IntroductionSettingOutcome.Outdated,
        };
    }

    public async Task CloneAsync(Guid sourceId, Guid editionId, CancellationToken cancellationToken)
    {
        if (await db.Set<IntroductionSetting>().AsNoTracking()
            .SingleOrDefaultAsync(s => s.EditionId == sourceId, cancellationToken) is { } setting)
            db.Add(new IntroductionSetting { EditionId = editionId, Topics = [.. setting.Topics] });
    }
}
