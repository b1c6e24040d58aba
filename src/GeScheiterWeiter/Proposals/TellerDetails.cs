using GeScheiterWeiter.Talks;

namespace GeScheiterWeiter.Proposals;

/// <summary>Who a teller is, in their own words.</summary>
public sealed record TellerDetails(string Name, string? Organisation, string? Role, SpeakerSide Side)
{
    /// <summary>Whether it can be kept. What the form lets through always can.</summary>
    public bool IsSound =>
        Name.Length is > 0 and <= Speaker.MaxNameLength
        && !(Organisation?.Length > Speaker.MaxOrganisationLength || Role?.Length > Speaker.MaxRoleLength);
}
