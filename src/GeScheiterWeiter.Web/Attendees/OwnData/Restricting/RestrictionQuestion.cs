namespace GeScheiterWeiter.Web.Attendees.OwnData.Restricting;

public sealed record RestrictionQuestion(string Token, string Email, bool IsRestricted);
