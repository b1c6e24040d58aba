using System.Net;
using System.Net.Sockets;

namespace GeScheiterWeiter.Web.Infrastructure.Security;

/// <summary>
/// Who is counted as one sender, wherever the site counts: an IPv4 address, and of IPv6 the /64 that a single connection
/// chooses within. And who is one network: a /24, a /48.
/// </summary>
public static class NetworkPrefix
{
    public static string OfSender(IPAddress? address) => Of(address, ipv4Bytes: 4, ipv6Bytes: 8);

    public static string OfNetwork(IPAddress? address) => Of(address, ipv4Bytes: 3, ipv6Bytes: 6);

    private static string Of(IPAddress? address, int ipv4Bytes, int ipv6Bytes)
    {
        if (address is null)
            return "";

        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return Convert.ToHexString(
            plain.GetAddressBytes().AsSpan(0, plain.AddressFamily == AddressFamily.InterNetwork ? ipv4Bytes : ipv6Bytes));
    }
}
