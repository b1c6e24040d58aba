namespace GeScheiterWeiter.Web.Attendees.MyNotice;

public sealed record MyNoticePage(string Token, string Email, bool IsConfirmed);
