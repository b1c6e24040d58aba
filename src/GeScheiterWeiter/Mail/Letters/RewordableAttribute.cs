namespace GeScheiterWeiter.Mail.Letters;

/// <summary>What a letter is about, for whoever looks for one.</summary>
public enum LetterTopic
{
    Registration,
    Edition,
    Reminder,
    Invitation,
    Proposal,
    Speaking,
    Accessibility,
}

/// <summary>A letter to somebody outside the team that organizers may put into other words.</summary>
/// <param name="topic">Where they look for it.</param>
/// <param name="name">What they call it; its address is made of it.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class RewordableAttribute(LetterTopic topic, string name) : Attribute
{
    public LetterTopic Topic => topic;

    public string Name => name;
}

/// <summary>
/// A value of a letter that no other words may leave out: the link it is written for, or what its reader is told only here.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class IndispensableAttribute : Attribute;
