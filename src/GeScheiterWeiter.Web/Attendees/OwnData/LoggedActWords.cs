using GeScheiterWeiter.Audit;
using GeScheiterWeiter.DataRequests;
using GeScheiterWeiter.Web.Shared.AuditWording;

namespace GeScheiterWeiter.Web.Attendees.OwnData;

public static class LoggedActWords
{
    /// <summary>"Eine Organisator:in hat die Liste der Anmeldungen gelesen"</summary>
    public static string Of(LoggedAct act)
    {
        var edition = act.Edition is { } name ? $" ({name})" : "";
        return $"{Who(act.Actor)} {AuditWords.Predicate(act.Action)}{edition}";
    }

    private static string Who(ActorKind actor) => actor switch
    {
        ActorKind.Visitor or ActorKind.Attendee or ActorKind.Speaker => "Jemand, vermutlich Sie,",
        ActorKind.Organizer => "Eine Organisator:in",
        ActorKind.System => "Die Website",
    };
}
