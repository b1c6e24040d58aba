using GeScheiterWeiter.Editions;

namespace GeScheiterWeiter.Registrations;

public static class Audience
{
    /// <summary>Whoever comes from there needs no approval.</summary>
    public static bool Welcomes(this AudienceRule audience, AttendeeSide side) => side switch
    {
        AttendeeSide.Administration => true,
        AttendeeSide.Provider or AttendeeSide.Partner => audience == AudienceRule.AdministrationAndPartners,
        AttendeeSide.Other => false,
    };
}
