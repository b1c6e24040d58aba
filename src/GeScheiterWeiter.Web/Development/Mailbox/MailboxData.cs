using GeScheiterWeiter.Privacy;

namespace GeScheiterWeiter.Web.Development.Mailbox;

/// <summary>Letters that land in a folder instead of leaving: in Development only.</summary>
internal sealed class MailboxData : IHoldsPersonalData
{
    private static readonly ProcessingActivity Trying = new("Postfach beim Entwickeln")
    {
        Whose = "erfundene Menschen der Beispieldaten",
        Purpose = "E-Mails beim Entwickeln ansehen; auf der Website im Betrieb gibt es das nicht",
        Basis = LegalBasis.LegitimateInterest,
        SeenBy = "wer an der Website entwickelt",
    };

    public void Describe(DataMap map) =>
        map.File(
            Trying, "E-Mails als Dateien", typeof(MailboxFolder), RetentionPeriod.Deleted("sobald jemand den Ordner leert"));
}
