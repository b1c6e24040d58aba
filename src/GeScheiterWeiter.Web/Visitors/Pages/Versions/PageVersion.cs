using GeScheiterWeiter.Pages;

namespace GeScheiterWeiter.Web.Visitors.Pages.Versions;

/// <param name="Kind">Which page.</param>
/// <param name="Version">Which wording.</param>
/// <param name="Text">As it was, with the operator's details of today.</param>
/// <param name="UntilUtc">When another one followed; null: it stands there now.</param>
public sealed record PageVersion(FixedPageKind Kind, FixedPageVersion Version, FixedPageText Text, DateTime? UntilUtc);
