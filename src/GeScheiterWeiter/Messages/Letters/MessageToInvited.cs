using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.Messages.Letters;

/// <summary>A message to people who have an invitation and have not answered it.</summary>
/// <param name="Greeting">With the name, where one is known.</param>
/// <param name="Edition">Its name.</param>
/// <param name="When">In words.</param>
/// <param name="Programme">The edition's page.</param>
/// <param name="Invitation">Where the answer is given.</param>
/// <param name="NoMore">Where invitations are ended, in the letter and in the mail program.</param>
public sealed record MessageToInvited(
    string Greeting, string Edition, string When, Uri Programme, Uri Invitation, [Indispensable] Uri NoMore) : MessageLetter
{
    public static MessageToInvited Sample => new(
        "Guten Tag Carina Muster", "GeScheiterWeiter – Sonderedition", "Dienstag, 12. Januar 2027, 18:00 bis 19:30 Uhr (MEZ)",
        new Uri("https://www.gescheiterweiter.example/beispiel/programm"),
        new Uri("https://www.gescheiterweiter.example/beispiel/einladung"),
        new Uri("https://www.gescheiterweiter.example/beispiel/keine-einladungen"));

    public override Uri? OneClickUnsubscribe => IsTest ? null : NoMore;
}
