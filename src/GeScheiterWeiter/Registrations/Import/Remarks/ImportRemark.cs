namespace GeScheiterWeiter.Registrations.Import.Remarks;

/// <summary>What about a row somebody has to decide. Each has an answer that holds until then: see <see cref="ImportAnswers"/>.</summary>
public enum ImportRemark
{
    /// <summary>Cancelled, refunded or expired in the system the list comes from.</summary>
    OrderCancelled,

    /// <summary>Not paid, not confirmed, or waiting there.</summary>
    OrderPending,

    /// <summary>Its state there is called as we do not know.</summary>
    OrderUnknown,

    /// <summary>The form wants one.</summary>
    OrganisationMissing,

    /// <summary>What stands there is none of the sides.</summary>
    SideUnknown,

    /// <summary>Nothing stands there.</summary>
    SideMissing,

    /// <summary>The audience rule asks for an organizer's word.</summary>
    OutsideAudience,

    /// <summary>No date, or one that can be read in two ways.</summary>
    OrderDateUnreadable,

    /// <summary>In the future, or long ago.</summary>
    OrderDateUnlikely,

    /// <summary>The address stands further up in the list.</summary>
    Repeated,
}

/// <summary>What becomes of a row, or of what is unclear about it.</summary>
public enum ImportAnswer
{
    LeaveOut,
    TakeOver,

    /// <summary>Taken over, and an organizer lets them in or not.</summary>
    AwaitApproval,

    AsAdministration,
    AsProvider,
    AsPartner,
    AsOther,
}

/// <param name="Remark">What is unclear.</param>
/// <param name="Answer">What holds.</param>
/// <param name="IsOwn">Whether it was said of this row alone.</param>
/// <param name="Said">What stands in the list; empty for nothing.</param>
public sealed record ImportRemarkOfRow(ImportRemark Remark, ImportAnswer Answer, bool IsOwn, string Said);
