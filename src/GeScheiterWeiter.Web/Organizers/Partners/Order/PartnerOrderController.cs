using GeScheiterWeiter.Partners;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Partners.Order;

[Route("admin/ausgaben/{edition}/partner/reihenfolge")]
public sealed class PartnerOrderController(AppDb db, GeScheiterWeiter.Partners.PartnerReordering order) : ReorderingController<Partner>(db, order);
