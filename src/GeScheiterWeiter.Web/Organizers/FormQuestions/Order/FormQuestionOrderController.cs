using GeScheiterWeiter.FormQuestions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.FormQuestions.Order;

[Route(OrganizerFormQuestionLinks.OrderRoute)]
public sealed class FormQuestionOrderController(AppDb db, GeScheiterWeiter.FormQuestions.FormQuestionReordering order)
    : ReorderingController<FormQuestion>(db, order)
{
    protected override string Afterwards => OrganizerFormQuestionLinks.List(Edition.Slug);
}
