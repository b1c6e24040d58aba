using GeScheiterWeiter.Common;
using GeScheiterWeiter.Tables.Seating;

namespace GeScheiterWeiter.Tables;

public enum TableSettingOutcome
{
    Saved,

    /// <summary>Somebody else has saved in the meantime.</summary>
    Outdated,
    SizeInvalid,
    TooManyTopics,
    TopicTooLong,
    NoRoom,
    TooManyRooms,

    /// <summary>No web address that begins with https.</summary>
    RoomInvalid,

    /// <summary>An address with a place for the number stands alone: it is one for all tables.</summary>
    PatternAmongOthers,
}

/// <summary>What organizers say of the tables, before it is saved.</summary>
public sealed record TableSettingDraft(int Size, IReadOnlyList<string> Topics, bool TopicsAreBinding, IReadOnlyList<string> Rooms)
{
    /// <summary>What stands in the way of saving it; null when nothing does.</summary>
    public TableSettingOutcome? Problem()
    {
        if (Size is < TableSizes.Smallest or > TableSizes.Largest)
            return TableSettingOutcome.SizeInvalid;
        if (Topics.Count > TableSetting.MostTopics)
            return TableSettingOutcome.TooManyTopics;
        if (Topics.Any(topic => topic.Length > TableSetting.MaxTopicLength))
            return TableSettingOutcome.TopicTooLong;
        if (Rooms.Count == 0)
            return TableSettingOutcome.NoRoom;
        if (Rooms.Count > TableSetting.MostRooms)
            return TableSettingOutcome.TooManyRooms;
        if (!Rooms.All(IsSound))
            return TableSettingOutcome.RoomInvalid;
        return Rooms.Count > 1 && Rooms.Any(HasNumber) ? TableSettingOutcome.PatternAmongOthers : null;
    }

    public void WriteTo(TableSetting setting)
    {
        setting.Size = Size;
        setting.Topics = [.. Topics.Distinct(StringComparer.Ordinal)];
        setting.TopicsAreBinding = TopicsAreBinding;
        setting.Rooms = [.. Rooms];
    }

    private static bool HasNumber(string room) => room.Contains(TableSetting.NumberInAddress, StringComparison.Ordinal);

    private static bool IsSound(string room) =>
        room.Length <= TableSetting.MaxRoomLength
        && LinkRules.IsSecureWebAddress(room.Replace(TableSetting.NumberInAddress, "1", StringComparison.Ordinal));
}
