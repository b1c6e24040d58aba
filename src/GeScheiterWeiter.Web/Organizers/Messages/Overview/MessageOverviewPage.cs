using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Runs;
using GeScheiterWeiter.Messages;
using GeScheiterWeiter.Web.Organizers.Editions;

namespace GeScheiterWeiter.Web.Organizers.Messages.Overview;

/// <summary>One message: what it says, to whom, and what has become of it.</summary>
/// <param name="Edition">Its edition.</param>
/// <param name="Message">The message.</param>
/// <param name="Group">How many are in the group it goes to, as things stand.</param>
/// <param name="Progress">What has become of its letters.</param>
/// <param name="Preview">The letter as one of the group would read it; null while there is nobody.</param>
/// <param name="Unreachable">Who of the speakers it cannot go to, for want of an address.</param>
/// <param name="NowUtc">What time it is.</param>
/// <param name="Form">When it is to be sent off.</param>
public sealed record MessageOverviewPage(
    EditionHeader Edition, Message Message, int Group, RunProgress Progress, MessagePreview? Preview,
    IReadOnlyList<SpeakerWithoutAddress> Unreachable, DateTime NowUtc, SendForm Form)
{
    public bool IsPlanned => Message is { State: MessageState.Sending, SendUtc: { } sendUtc } && sendUtc > NowUtc;

    /// <summary>How many of the group have no letter yet.</summary>
    public int Unwritten => Message is { IsUnderWay: true, WrittenUtc: null } ? Math.Max(0, Group - Progress.All) : 0;
}

public sealed record SpeakerWithoutAddress(Guid Id, string Name);

/// <param name="PersonId">Whose letter it would be.</param>
/// <param name="Name">What that person is called, or their address.</param>
/// <param name="NextId">Somebody else of the group; null: there is nobody else.</param>
/// <param name="Letter">The letter.</param>
public sealed record MessagePreview(Guid PersonId, string Name, Guid? NextId, RenderedLetter Letter);

public sealed class SendForm
{
    /// <summary>How many people the page named: if it is another number now, it asks again.</summary>
    public int Count { get; set; }

    /// <summary>On the clocks of the edition's zone; null: at once.</summary>
    public DateTime? At { get; set; }
}
