using GeScheiterWeiter.Mail.Runs;
using GeScheiterWeiter.Messages;
using GeScheiterWeiter.Web.Organizers.Editions;

namespace GeScheiterWeiter.Web.Organizers.Messages.List;

public sealed record MessagesPage(EditionHeader Edition, IReadOnlyList<Message> Messages, IReadOnlyDictionary<Guid, RunProgress> Progress)
{
    public RunProgress ProgressOf(Message message) => Progress.GetValueOrDefault(message.Id, RunProgress.None);
}
