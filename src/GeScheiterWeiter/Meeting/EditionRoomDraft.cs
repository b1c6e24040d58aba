using GeScheiterWeiter.Common;

namespace GeScheiterWeiter.Meeting;

public enum EditionRoomOutcome
{
    Saved,

    /// <summary>Somebody else has saved in the meantime.</summary>
    Outdated,

    /// <summary>No web address that begins with https.</summary>
    AddressInvalid,
    TestAddressInvalid,
    FallbackAddressInvalid,
    TextTooLong,
    DoorsLeadInvalid,
}

/// <summary>What organizers write about the room, before it is saved.</summary>
public sealed record EditionRoomDraft(
    string? Address, string? TestAddress, int DoorsLeadMinutes, string? FallbackText, string? FallbackAddress)
{
    /// <summary>What stands in the way of saving it; null when nothing does.</summary>
    public EditionRoomOutcome? Problem()
    {
        if (!IsSound(Address))
            return EditionRoomOutcome.AddressInvalid;
        if (!IsSound(TestAddress))
            return EditionRoomOutcome.TestAddressInvalid;
        if (!IsSound(FallbackAddress))
            return EditionRoomOutcome.FallbackAddressInvalid;
        if (FallbackText?.Length > EditionRoom.MaxTextLength)
            return EditionRoomOutcome.TextTooLong;
        return DoorsLeadMinutes is < 0 or > EditionRoom.LongestDoorsLeadMinutes ? EditionRoomOutcome.DoorsLeadInvalid : null;
    }

    public void WriteTo(EditionRoom room)
    {
        room.Address = Address;
        room.TestAddress = TestAddress;
        room.DoorsLeadMinutes = DoorsLeadMinutes;
        room.FallbackText = FallbackText;
        room.FallbackAddress = FallbackAddress;
    }

    private static bool IsSound(string? address) => address is null || LinkRules.IsSecureWebAddress(address);
}
