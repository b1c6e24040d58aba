namespace GeScheiterWeiter.Web.Attendees.MyNotice.Ending;

public sealed record EndNoticePage(string Token, bool IsDone);
