namespace GeScheiterWeiter.Web.Attendees.MyProposal;

/// <summary>What an action of a teller has led to, told on the page it returns to.</summary>
public enum ProposalNews
{
    None,
    Confirmed,
    Saved,
    Submitted,
    Unfinished,
    CallNotOpen,
    NotNow,
    Reopened,
    Kept,
    Withdrawn,
    Invited,
    InvitationTakenBack,
    Agreed,
    Declined,
    Left,
    LastTeller,
    Described,
    Wished,
    WishEnded,
    Answered,
    TellingConfirmed,
    StillIncomplete,
}

public static class ProposalNewsSentences
{
    /// <returns>Null where there is nothing to say.</returns>
    public static string? Sentence(this ProposalNews news) => news switch
    {
        ProposalNews.None => null,
        ProposalNews.Confirmed => "Danke, Ihre Adresse ist bestätigt. Jetzt können Sie Ihre Geschichte aufschreiben.",
        ProposalNews.Saved => "Gespeichert.",
        ProposalNews.Submitted => "Eingereicht. Danke für Ihre Geschichte!",
        ProposalNews.Unfinished => "Gespeichert, aber noch nicht eingereicht: Es fehlt noch etwas.",
        ProposalNews.CallNotOpen => "Für diese Ausgabe lässt sich gerade nichts einreichen. Ihr Entwurf ist gespeichert.",
        ProposalNews.NotNow => "Das geht gerade nicht mehr: Inzwischen hat sich etwas geändert. So steht es jetzt.",
        ProposalNews.Reopened => "Ihr Vorschlag ist wieder ein Entwurf. Reichen Sie ihn ein, sobald Sie zufrieden sind.",
        ProposalNews.Kept => "Ihr Entwurf gilt jetzt für eine der kommenden Ausgaben.",
        ProposalNews.Withdrawn => "Ihr Vorschlag ist zurückgezogen.",
        ProposalNews.Invited => "Die Einladung ist unterwegs.",
        ProposalNews.InvitationTakenBack => "Die Einladung ist zurückgenommen und die Adresse gelöscht.",
        ProposalNews.Agreed => "Schön, dass Sie miterzählen!",
        ProposalNews.Declined => "Danke für Ihre Antwort.",
        ProposalNews.Left => "Sie erzählen nicht mehr mit.",
        ProposalNews.LastTeller => "Sie erzählen allein: Ziehen Sie den Vorschlag zurück, oder löschen Sie ihn.",
        ProposalNews.Described => "Ihre Angaben sind gespeichert.",
        ProposalNews.Wished => "Ihre Suche ist bei uns. Finden die Organisator:innen jemanden, schreiben wir Ihnen.",
        ProposalNews.WishEnded => "Ihre Suche ist beendet.",
        ProposalNews.Answered => "Danke, Ihre Antwort ist bei den Organisator:innen.",
        ProposalNews.TellingConfirmed => "Schön, dass Sie dabei sind! Wir melden uns, um den Abend mit Ihnen vorzubereiten.",
        ProposalNews.StillIncomplete => "Das geht noch nicht: Der Vorschlag ist gerade unvollständig.",
    };

    /// <summary>Whether it is what the person wanted.</summary>
    public static bool IsGood(this ProposalNews news) =>
        news is not (ProposalNews.Unfinished or ProposalNews.CallNotOpen or ProposalNews.NotNow or ProposalNews.LastTeller
            or ProposalNews.StillIncomplete);
}
