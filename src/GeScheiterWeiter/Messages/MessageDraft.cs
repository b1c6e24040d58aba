using GeScheiterWeiter.Common;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Registrations;

namespace GeScheiterWeiter.Messages;

public enum MessageOutcome
{
    Saved,

    /// <summary>Somebody else has saved in the meantime.</summary>
    Outdated,

    /// <summary>It is on its way, or has been: its words are what people got.</summary>
    NoDraft,
    SubjectMissing,
    TextMissing,
    TextTooLong,
    ReplyToInvalid,

    /// <summary>Somebody's personal link stands in it, and would open their page to all.</summary>
    HoldsPersonalLink,

    /// <summary>See <see cref="MessageDraft.Fault"/>.</summary>
    WordsDoNotFit,

    /// <summary>See <see cref="MessageDraft.Lacking"/>.</summary>
    PlaceholderMissing,
}

/// <summary>What organizers write, and to whom, before it is saved.</summary>
public sealed record MessageDraft
{
    public required string Subject { get; init; }

    public required string Text { get; init; }

    public required string ReplyTo { get; init; }

    public MessageGroup Group { get; init; }

    public string? Search { get; init; }

    public AttendeeSide? Side { get; init; }

    public Approval? Approval { get; init; }

    public RegistrationOrigin? Origin { get; init; }

    /// <summary>What may stand in a letter to this group.</summary>
    public IReadOnlyList<LetterPlaceholder> Placeholders() => LetterPlaceholder.Of(LetterType);

    private Type LetterType => Group.Addressee().LetterType();

    private bool IsToRegistered => Group.Addressee() == Addressee.Registered;

    /// <summary>What of the words does not fit; null when all does.</summary>
    public LetterTemplateException? Fault() => LetterTemplate.FaultOf(LetterType, new LetterWords(Subject, Text));

    /// <summary>What must stand in a letter to this group, and does not.</summary>
    public IReadOnlyList<LetterPlaceholder> Lacking()
    {
        var template = LetterTemplate.Of(LetterType, new LetterWords(Subject, Text));
        return [.. Placeholders().Where(value => value.IsIndispensable && !template.Shows(value.Property))];
    }

    /// <summary>What stands in the way of saving it; null when nothing does.</summary>
    public MessageOutcome? Problem()
    {
        if (string.IsNullOrWhiteSpace(Subject))
            return MessageOutcome.SubjectMissing;
        if (string.IsNullOrWhiteSpace(Text))
            return MessageOutcome.TextMissing;
        if (Subject.Length > Message.MaxSubjectLength || Text.Length > Message.MaxTextLength || Search?.Length > Message.MaxSearchLength)
            return MessageOutcome.TextTooLong;
        if (!EmailAddress.TryParse(ReplyTo, out _))
            return MessageOutcome.ReplyToInvalid;
        if (SentLinkCleanup.HoldsSecret(Subject) || SentLinkCleanup.HoldsSecret(Text))
            return MessageOutcome.HoldsPersonalLink;
        if (Fault() is not null)
            return MessageOutcome.WordsDoNotFit;
        return Lacking().Count > 0 ? MessageOutcome.PlaceholderMissing : null;
    }

    /// <summary>The filters of the list are for people who are registered: for others they are dropped.</summary>
    public void WriteTo(Message message)
    {
        message.Subject = Subject;
        message.Text = Text;
        message.ReplyTo = ReplyTo;
        message.Group = Group;
        message.Search = IsToRegistered ? Search : null;
        message.Side = IsToRegistered ? Side : null;
        message.Approval = IsToRegistered ? Approval : null;
        message.Origin = IsToRegistered ? Origin : null;
    }
}
