using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace GeScheiterWeiter.Web.Visitors;

public static class ContentTag
{
    private const int Length = 16;

    /// <summary>A strong entity tag: the same bytes, the same tag, on every instance.</summary>
    public static EntityTagHeaderValue Of(byte[] content) =>
        new($"\"{Convert.ToHexStringLower(SHA256.HashData(content))[..Length]}\"");
}
