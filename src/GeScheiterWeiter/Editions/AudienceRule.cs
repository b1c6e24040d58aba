namespace GeScheiterWeiter.Editions;

/// <summary>For whom an edition is. Who falls outside waits for an organizer's approval.</summary>
public enum AudienceRule
{
    AdministrationOnly,
    AdministrationAndPartners,
}
