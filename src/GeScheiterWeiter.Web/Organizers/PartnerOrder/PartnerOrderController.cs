using GeScheiterWeiter.Partners;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Editing;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.PartnerOrder;

[Route("admin/ausgaben/{edition}/partner/reihenfolge")]
public sealed class PartnerOrderController(AppDb db, GeScheiterWeiter.Partners.PartnerReordering order) : ArrangementController<Partner>(db, order);
