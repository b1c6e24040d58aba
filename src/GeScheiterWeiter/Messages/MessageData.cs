using GeScheiterWeiter.Messages.Reminders;
using GeScheiterWeiter.Privacy;

namespace GeScheiterWeiter.Messages;

internal sealed class MessageData : IHoldsPersonalData
{
    private static readonly ProcessingActivity Messages = new("Nachrichten an viele", PeopleGroup.Attendees, PeopleGroup.Organizers)
    {
        Whose = "Menschen einer Ausgabe, die gesucht wurden, und wer als Absender:in genannt ist",
        Purpose = "Schreiben, was zum Abend zu sagen ist",
        Basis = LegalBasis.Request,
        SeenBy = "Organisator:innen; den Text alle, die ihn bekommen",
    };

    public void Describe(DataMap map)
    {
        map.Rows<Message>(Messages,
            RetentionPeriod.Deleted("mit der Ausgabe, ein Entwurf auch früher, wenn eine Organisator:in ihn löscht"))
            .Hold("Text, und wohin Antworten gehen", m => m.Subject, m => m.Text, m => m.ReplyTo)
            .Hold("Wonach ausgewählt wurde, wer sie bekommt", m => m.Group, m => m.Search, m => m.Side, m => m.Approval, m => m.Origin)
            .Frame(m => m.Id, m => m.EditionId, m => m.State, m => m.CreatedUtc, m => m.SendUtc, m => m.WrittenUtc, m => m.EndedUtc,
                m => m.Version);
        map.NotPersonal<ReminderRun>("dass erinnert wurde", r => r.Id, r => r.EditionId, r => r.Kind, r => r.Day, r => r.BegunUtc);
        map.NotPersonal<ReminderSetting>("wann erinnert wird", s => s.EditionId, s => s.Kind, s => s.DistanceMinutes, s => s.IsOn);
        map.DoNotFind<Message>(
            "Nachrichten an viele: Welche davon an Sie gingen, steht bei den E-Mails.");
    }
}
