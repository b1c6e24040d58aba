using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Talks.Order;

[Route(OrganizerTalkLinks.OrderRoute)]
public sealed class TalkOrderController(AppDb db, GeScheiterWeiter.Talks.TalkReordering order) : ReorderingController<Talk>(db, order);
