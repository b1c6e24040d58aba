using GeScheiterWeiter.Privacy;

namespace GeScheiterWeiter.Partners;

internal sealed class PartnerData : IHoldsPersonalData
{
    public void Describe(DataMap map) =>
        map.NotPersonal<Partner>(
            "Organisationen, die einen Abend möglich machen",
            p => p.Id, p => p.EditionId, p => p.LogoId, p => p.Name, p => p.Order, p => p.Role, p => p.Url, p => p.Version);
}
