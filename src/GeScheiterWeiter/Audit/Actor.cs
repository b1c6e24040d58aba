namespace GeScheiterWeiter.Audit;

public enum ActorKind
{
    /// <summary>A person on the public site of whom we know nothing.</summary>
    Visitor,

    /// <summary>A person who came through the personal link of a registration.</summary>
    Attendee,

    /// <summary>Somebody who tells a talk and came through the link of their page.</summary>
    Speaker,

    /// <summary>A signed-in member of the team.</summary>
    Organizer,

    /// <summary>A scheduled task or a verb of the command line.</summary>
    System,
}

/// <summary>Who does something. <see cref="Id"/> is the registration's, the speaker's or the organizer's.</summary>
public sealed record Actor(ActorKind Kind, Guid? Id)
{
    public static readonly Actor Visitor = new(ActorKind.Visitor, null);

    public static readonly Actor System = new(ActorKind.System, null);

    public static Actor Attendee(Guid registrationId) => new(ActorKind.Attendee, registrationId);

    public static Actor Speaker(Guid speakerId) => new(ActorKind.Speaker, speakerId);

    public static Actor Organizer(Guid organizerId) => new(ActorKind.Organizer, organizerId);
}
