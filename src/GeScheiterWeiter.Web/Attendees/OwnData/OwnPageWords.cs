using GeScheiterWeiter.Common;
using GeScheiterWeiter.DataRequests;

namespace GeScheiterWeiter.Web.Attendees.OwnData;

public static class OwnPageWords
{
    public static string Of(OwnPage page) => page.Kind switch
    {
        OwnPageKind.Registration => $"Ihre Anmeldung zu {Quoted.Of(page.Name)}",
        OwnPageKind.Proposal => $"Ihr Vorschlag {Quoted.Of(page.Name)}",
        OwnPageKind.Speaking => $"Ihre Seite als Sprecher:in bei {Quoted.Of(page.Name)}",
    };
}
