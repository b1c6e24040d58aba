using GeScheiterWeiter.Pages;

namespace GeScheiterWeiter.Web.Visitors.Pages;

public sealed record TextPage(FixedPageKind Kind, FixedPageText Text);
