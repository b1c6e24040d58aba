using GeScheiterWeiter.Web.Shared.Pictures;

namespace GeScheiterWeiter.Web.Visitors.Editions;

public sealed record PartnerCard(string Name, string? Url, string? Role, PictureView? Logo);
