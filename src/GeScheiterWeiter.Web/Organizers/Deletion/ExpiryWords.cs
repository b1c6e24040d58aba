using GeScheiterWeiter.Common;

namespace GeScheiterWeiter.Web.Organizers.Deletion;

/// <summary>What goes by itself, in German.</summary>
public static class ExpiryWords
{
    /// <param name="key">Of the kind of thing.</param>
    /// <param name="count">How much.</param>
    public static string Of(string key, int count) => key switch
    {
        "registrations" => GermanNumber.Words(count, "Anmeldung mit allem, was dazugehört", "Anmeldungen mit allem, was dazugehört"),
        "access-needs" => GermanNumber.Words(count, "Angabe zu dem, was jemand braucht", "Angaben zu dem, was jemand braucht"),
        _ => GermanNumber.Words(count),
    };
}
