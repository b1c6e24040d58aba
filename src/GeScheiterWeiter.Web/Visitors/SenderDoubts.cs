using GeScheiterWeiter.Web.Infrastructure.Security;

namespace GeScheiterWeiter.Web.Visitors;

public static class SenderDoubts
{
    /// <summary>What to say to a sender who may be a robot; null to a person.</summary>
    public static string? Doubt(this FormSender sender) => sender switch
    {
        FormSender.Person => null,
        FormSender.TrapFilled =>
            "In einem unsichtbaren Feld dieses Formulars stand etwas, vermutlich von Ihrem Browser eingetragen. Wir haben es geleert: "
            + "Bitte senden Sie das Formular noch einmal ab.",
        FormSender.TooFast => "Das ging sehr schnell. Bitte prüfen Sie Ihre Angaben kurz und senden Sie das Formular noch einmal ab.",
        FormSender.TooOld => "Das Formular war sehr lange offen. Ihre Angaben sind noch da: Bitte senden Sie es noch einmal ab.",
    };
}
