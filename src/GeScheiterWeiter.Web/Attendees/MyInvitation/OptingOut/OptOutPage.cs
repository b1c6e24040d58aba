namespace GeScheiterWeiter.Web.Attendees.MyInvitation.OptingOut;

public sealed record OptOutPage(string Token, bool IsDone);
