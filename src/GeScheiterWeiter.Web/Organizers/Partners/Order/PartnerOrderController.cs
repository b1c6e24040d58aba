using GeScheiterWeiter.Partners;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Partners.Order;

[Route(OrganizerPartnerLinks.OrderRoute)]
public sealed class PartnerOrderController(
    AppDb db, GeScheiterWeiter.Partners.PartnerReordering order) : ReorderingController<Partner>(db, order);
