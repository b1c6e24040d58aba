using GeScheiterWeiter.Common;
using GeScheiterWeiter.Messages;
using GeScheiterWeiter.Messages.Runs;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Web.Shared.Forms;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GeScheiterWeiter.Web.Organizers.Messages;

/// <summary>To whom a message can go, in words.</summary>
public static class MessageChoices
{
    private static readonly SelectListItem All = new("alle", "");

    public static IEnumerable<SelectListItem> Groups => EnumChoices.Of<MessageGroup>(group => group.Words());

    public static IEnumerable<SelectListItem> Sides => EnumChoices.Of<AttendeeSide>(side => side.Words()).Prepend(All);

    public static IEnumerable<SelectListItem> Approvals => EnumChoices.Of<Approval>(approval => approval.Words()).Prepend(All);

    public static IEnumerable<SelectListItem> Origins => EnumChoices.Of<RegistrationOrigin>(origin => origin.Words()).Prepend(All);

    /// <summary>"alle mit Platz, nur Verwaltung, nur wen „Kiel“ findet"</summary>
    public static string Recipients(Message message)
    {
        string?[] narrower =
        [
            message.Side is { } side ? $"Seite: {side.Words()}" : null,
            message.Approval is { } approval ? $"Freigabe: {approval.Words()}" : null,
            message.Origin is { } origin ? $"Herkunft: {origin.Words()}" : null,
            message.Search is { } search ? $"Suche: {Quoted.Of(search)}" : null,
        ];
        return string.Join(", ", narrower.OfType<string>().Prepend(message.Group.Words()));
    }

    /// <summary>Of whom we know only the address, the address.</summary>
    public static string NameOf(RunRecipient person) => person.Name.Length > 0 ? person.Name : person.Email;

    /// <summary>The kind of badge a state wears; the word in it says the same.</summary>
    public static string Badge(MessageState state) => state switch
    {
        MessageState.Draft or MessageState.Stopped => "badge--quiet",
        MessageState.Sending => "badge--accent",
        MessageState.Paused => "badge--warn",
        MessageState.Finished => "badge--good",
    };
}
