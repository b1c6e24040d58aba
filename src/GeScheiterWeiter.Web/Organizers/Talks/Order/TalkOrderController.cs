using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Talks.Order;

[Route("admin/ausgaben/{edition}/vortraege/reihenfolge")]
public sealed class TalkOrderController(AppDb db, GeScheiterWeiter.Talks.TalkReordering order) : ReorderingController<Talk>(db, order);
