namespace GeScheiterWeiter.Web.Attendees;

/// <summary>
/// The form with which a mail program ends something without a page (RFC 8058), and our own button on the page with it. Whatever
/// is sent otherwise is no such wish.
/// </summary>
public static class OneClick
{
    public const string Field = "List-Unsubscribe";
    public const string Value = "One-Click";
}
