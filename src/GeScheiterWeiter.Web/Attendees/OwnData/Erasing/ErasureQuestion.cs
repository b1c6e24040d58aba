namespace GeScheiterWeiter.Web.Attendees.OwnData.Erasing;

/// <param name="Token">Of the request.</param>
/// <param name="Email">Whose data it is.</param>
/// <param name="Kept">What does not go, and why.</param>
public sealed record ErasureQuestion(string Token, string Email, IReadOnlyList<string> Kept);
