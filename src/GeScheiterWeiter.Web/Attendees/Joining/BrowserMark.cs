using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.Extensions.Options;

namespace GeScheiterWeiter.Web.Attendees.Joining;

/// <summary>Tells one browser from another by the cookie that guards its forms: it is there anyway, and ends with the browser.</summary>
public sealed class BrowserMark(IOptions<AntiforgeryOptions> antiforgery)
{
    /// <summary>One browser has another mark for each registration: nobody can see from it who shares a computer.</summary>
    public byte[]? Of(HttpRequest request, Guid registrationId) =>
        antiforgery.Value.Cookie.Name is { } name && request.Cookies[name] is { } cookie
            ? SHA256.HashData([.. registrationId.ToByteArray(), .. Encoding.UTF8.GetBytes(cookie)])
            : null;
}
