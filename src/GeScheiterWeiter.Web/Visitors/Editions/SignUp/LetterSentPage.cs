using GeScheiterWeiter.Editions;

namespace GeScheiterWeiter.Web.Visitors.Editions.SignUp;

/// <param name="Edition">What the sign-up is for.</param>
/// <param name="Again">Where one signs up once more.</param>
public sealed record LetterSentPage(Edition Edition, string Again);
