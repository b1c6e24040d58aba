using GeScheiterWeiter.Mail.Runs;
using GeScheiterWeiter.Messages;
using GeScheiterWeiter.Web.Organizers.Editions;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Messages.Overview;

public sealed class MessageOverviewReader(
    MessageAudience audience, MessageLetters letters, RunProgressReader progress, TimeProvider clock)
{
    /// <param name="edition">The edition the organizer is in.</param>
    /// <param name="message">Which message.</param>
    /// <param name="shown">With whose eyes the letter is shown; null, or nobody of the group: the first.</param>
    /// <param name="form">What was typed to send it off.</param>
    /// <param name="cancellationToken">Given up by the caller.</param>
    public async Task<MessageOverviewPage> ReadAsync(
        EditionHeader edition, Message message, Guid? shown, SendForm form, CancellationToken cancellationToken) => new(
            edition,
            message,
            await audience.Of(message).CountAsync(cancellationToken),
            await progress.OfAsync(message.Id, cancellationToken),
            await PreviewAsync(message, shown, cancellationToken),
            await UnreachableAsync(message, cancellationToken),
            clock.GetUtcNow().UtcDateTime,
            form);

    private async Task<MessagePreview?> PreviewAsync(Message message, Guid? shown, CancellationToken cancellationToken)
    {
        var group = audience.Of(message).OrderBy(p => p.SortName).ThenBy(p => p.Id);
        var somebody = await group.FirstOrDefaultAsync(p => p.Id == shown, cancellationToken)
            ?? await group.FirstOrDefaultAsync(cancellationToken);
        if (somebody is null)
            return null;
        var (name, id) = (somebody.SortName, somebody.Id);
        var next = await group
            .Where(p => p.SortName.CompareTo(name) > 0 || (p.SortName == name && p.Id > id))
            .Select(p => (Guid?)p.Id).FirstOrDefaultAsync(cancellationToken);
        var other = next ?? await group.Where(p => p.Id != id).Select(p => (Guid?)p.Id).FirstOrDefaultAsync(cancellationToken);
        return new MessagePreview(id, MessageChoices.NameOf(somebody), other, letters.Preview(message, somebody));
    }

    private async Task<IReadOnlyList<SpeakerWithoutAddress>> UnreachableAsync(Message message, CancellationToken cancellationToken) =>
        message.Group == MessageGroup.Speakers
            ? await audience.SpeakersWithoutAddress(message.EditionId).OrderBy(s => s.SortName).ThenBy(s => s.Id)
                .Select(s => new SpeakerWithoutAddress(s.Id, s.Name)).ToListAsync(cancellationToken)
            : [];
}
