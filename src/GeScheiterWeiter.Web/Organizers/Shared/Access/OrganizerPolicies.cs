namespace GeScheiterWeiter.Web.Organizers.Shared.Access;

/// <summary>What a page of the admin area asks of whoever opens it. Read, Edit, Own and Recent include a completed second factor.</summary>
public static class OrganizerPolicies
{
    /// <summary>Any member of the team: sees, changes nothing.</summary>
    public const string Read = "Read";

    /// <summary>Organizers and owners: content and registrations.</summary>
    public const string Edit = "Edit";

    /// <summary>Owners: team and settings.</summary>
    public const string Own = "Own";

    /// <summary>Whoever proved who they are within the last 15 minutes: for exports, the team and erasing.</summary>
    public const string Recent = "Recent";

    /// <summary>One's own way in: open before a second factor is set up, and not without it afterwards.</summary>
    public const string OwnAccount = "OwnAccount";

    /// <summary>Like <see cref="Recent"/>, for the pages of one's own account.</summary>
    public const string RecentProof = "RecentProof";
}
