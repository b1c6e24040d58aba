using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.Web.Organizers.Editing;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.TalkOrder;

[Route("admin/ausgaben/{edition}/vortraege/reihenfolge")]
public sealed class TalkOrderController(AppDb db, GeScheiterWeiter.Talks.TalkReordering order) : ArrangementController<Talk>(db, order);
