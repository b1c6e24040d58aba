using GeScheiterWeiter.Common;
using GeScheiterWeiter.Web.Infrastructure.Http;
using Microsoft.Extensions.Options;

namespace GeScheiterWeiter.Web.Shared.Links;

/// <summary>The absolute addresses that leave the site: in letters, calendars, feeds and canonical links.</summary>
public sealed class AbsoluteLinks(IOptions<SiteOptions> options) : ILinks
{
    private readonly Uri _base = new(options.Value.BaseUrl!.AbsoluteUri.TrimEnd('/') + "/");

    public Uri Home() => _base;

    public Uri Edition(string editionSlug) => At($"ausgaben/{editionSlug}");

    public Uri Talk(string editionSlug, string talkSlug) => At($"ausgaben/{editionSlug}/vortraege/{talkSlug}");

    public Uri Speaker(string speakerSlug) => At($"mitwirkende/{speakerSlug}");

    public Uri SignUp(string editionSlug) => At($"ausgaben/{editionSlug}/anmelden");

    public Uri Confirmation(SecretToken token) => At($"bestaetigen/{token}");

    public Uri Participation(SecretToken token) => At($"teilnahme/{token}");

    public Uri Cancellation(SecretToken token) => At($"teilnahme/{token}/absagen");

    public Uri AccountSetUp(SecretToken token) => At($"admin/einrichten/{token}");

    public Uri PasswordReset(SecretToken token) => At($"admin/passwort-vergessen/{token}");

    public Uri ForgottenPassword() => At("admin/passwort-vergessen");

    public Uri Privacy() => At("datenschutz");

    public Uri Imprint() => At("impressum");

    /// <param name="path">Relative to the base URL, without a leading slash.</param>
    public Uri At(string path) => new(_base, path);
}
