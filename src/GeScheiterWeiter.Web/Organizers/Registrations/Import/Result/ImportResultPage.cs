using GeScheiterWeiter.Common;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Import;
using GeScheiterWeiter.Web.Organizers.Editions;
using GeScheiterWeiter.Web.Organizers.Registrations.Import.Preview;
using GeScheiterWeiter.Web.Organizers.Shared.Import;

namespace GeScheiterWeiter.Web.Organizers.Registrations.Import.Result;

public sealed record ImportResultPage(EditionHeader Edition, ImportReport Report)
{
    /// <summary>So many numbers of rows of each kind are named.</summary>
    private const int Most = 100;

    /// <summary>The list of registrations, narrowed to those from a list with this state.</summary>
    public static string ListOf(RegistrationState state) =>
        new ListQuery { Origin = RegistrationOrigin.Import, State = state }.Link();

    public static string Reason(ImportLeftOut some) =>
        some.Remark is { } remark ? RemarkWords.Title(remark) : ImportPreviewPage.Words(some.Fate);

    public static string Rows(ImportLeftOut some)
    {
        var named = string.Join(", ", some.Rows.Take(Most));
        return some.Rows.Count > Most ? $"{named} und {GermanNumber.Words(some.Rows.Count - Most)} weitere" : named;
    }
}
