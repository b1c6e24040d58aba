namespace GeScheiterWeiter.Web.Organizers;

/// <summary>What a page of the admin area asks of whoever opens it. Each policy includes a completed second factor.</summary>
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
}
