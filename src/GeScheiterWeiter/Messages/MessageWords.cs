namespace GeScheiterWeiter.Messages;

/// <summary>What groups and states are called by people.</summary>
public static class MessageWords
{
    public static string Words(this MessageGroup group) => group switch
    {
        MessageGroup.WithSeat => "alle mit Platz",
        MessageGroup.OnWaitingList => "alle auf der Warteliste",
        MessageGroup.AwaitingDecision => "alle, die auf Freigabe warten",
        MessageGroup.WasThere => "alle, die da waren",
        MessageGroup.WasNotThere => "alle mit Platz, die nicht da waren",
        MessageGroup.ImportedWithoutLetter => "alle Importierten, die noch keine E-Mail von hier haben",
        MessageGroup.Invited => "alle Eingeladenen, die noch nicht geantwortet haben",
        MessageGroup.Speakers => "alle Sprecher:innen der Ausgabe",
    };

    public static string Heading(this Addressee addressee) => addressee switch
    {
        Addressee.Registered => "An Angemeldete",
        Addressee.Invited => "An Eingeladene ohne Antwort",
        Addressee.Speaker => "An Sprecher:innen",
    };

    public static string Words(this MessageState state) => state switch
    {
        MessageState.Draft => "Entwurf",
        MessageState.Sending => "unterwegs",
        MessageState.Paused => "angehalten",
        MessageState.Stopped => "beendet",
        MessageState.Finished => "fertig",
    };
}
