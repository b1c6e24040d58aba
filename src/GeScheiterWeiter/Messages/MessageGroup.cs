using GeScheiterWeiter.Messages.Letters;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Attendances;

namespace GeScheiterWeiter.Messages;

/// <summary>To whom a message goes.</summary>
public enum MessageGroup
{
    WithSeat,
    OnWaitingList,

    /// <summary>Whoever is outside the audience rule, until an organizer has decided.</summary>
    AwaitingDecision,

    /// <summary>Whoever has a seat and has been led into the room.</summary>
    WasThere,

    /// <summary>Whoever has a seat and has not.</summary>
    WasNotThere,

    /// <summary>Whoever was taken over from a file and has never been written to about it.</summary>
    ImportedWithoutLetter,

    /// <summary>Whoever has an invitation and has not answered it.</summary>
    Invited,

    /// <summary>Whoever tells a talk, and whose address we know.</summary>
    Speakers,
}

/// <summary>What the people of a group are to us: it decides which values a letter to them has.</summary>
public enum Addressee
{
    Registered,
    Invited,
    Speaker,
}

public static class MessageGroups
{
    public static Addressee Addressee(this MessageGroup group) => group switch
    {
        MessageGroup.WithSeat or MessageGroup.OnWaitingList or MessageGroup.AwaitingDecision
            or MessageGroup.WasThere or MessageGroup.WasNotThere or MessageGroup.ImportedWithoutLetter => Messages.Addressee.Registered,
        MessageGroup.Invited => Messages.Addressee.Invited,
        MessageGroup.Speakers => Messages.Addressee.Speaker,
    };

    /// <summary>The letter whose values its words may use.</summary>
    public static Type LetterType(this Addressee addressee) => addressee switch
    {
        Messages.Addressee.Registered => typeof(OrganizersMessage),
        Messages.Addressee.Invited => typeof(MessageToInvited),
        Messages.Addressee.Speaker => typeof(MessageToSpeakers),
    };

    public static RegistrationFilter Filter(this MessageGroup group) => group switch
    {
        MessageGroup.WithSeat => new(State: RegistrationState.Seated),
        MessageGroup.OnWaitingList => new(State: RegistrationState.Waiting),
        MessageGroup.AwaitingDecision => new(State: RegistrationState.AwaitingApproval),
        MessageGroup.WasThere => new(Presence: Presence.Present),
        MessageGroup.WasNotThere => new(Presence: Presence.Absent),
        MessageGroup.ImportedWithoutLetter => new(Origin: RegistrationOrigin.Import),
        MessageGroup.Invited or MessageGroup.Speakers => throw new InvalidOperationException($"{group} are no registrations."),
    };
}
