using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.Team.Letters;

public sealed record OrganizerInvited(string Name, Uri SetUp) : Letter
{
    public static OrganizerInvited Sample => new("Robin Beispiel", new Uri("https://www.gescheiterweiter.de/admin/einrichten/geheim"));

    public override LetterPriority Priority => LetterPriority.Confirmation;
}
