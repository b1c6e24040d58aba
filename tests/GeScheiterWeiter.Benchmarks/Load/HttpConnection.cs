using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace GeScheiterWeiter.Benchmarks.Load;

/// <summary>One kept connection that sends requests written beforehand: as little work as possible on the side of the load.</summary>
internal sealed class HttpConnection : IDisposable
{
    private const int BufferLength = 64 * 1024;

    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] _buffer = new byte[BufferLength];
    private int _from;
    private int _to;

    public static async Task<HttpConnection> OpenAsync(int port)
    {
        var connection = new HttpConnection();
        await connection._socket.ConnectAsync(IPAddress.Loopback, port);
        return connection;
    }

    /// <returns>The status and the length of the body.</returns>
    public async Task<(int Status, int Length)> SendAsync(ReadOnlyMemory<byte> request)
    {
        await _socket.SendAsync(request);
        var head = await ReadHeadAsync();
        var status = int.Parse(head.AsSpan(9, 3), CultureInfo.InvariantCulture);
        if (Header(head, "\r\nContent-Length: ") is { } text)
        {
            var length = int.Parse(text, CultureInfo.InvariantCulture);
            await SkipAsync(length);
            return (status, length);
        }

        return (status, Header(head, "\r\nTransfer-Encoding: ") == "chunked" ? await SkipChunksAsync() : 0);
    }

    public void Dispose() => _socket.Dispose();

    private static string? Header(string head, string name)
    {
        var at = head.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : head[(at + name.Length)..head.IndexOf("\r\n", at + name.Length, StringComparison.Ordinal)];
    }

    private async Task<string> ReadHeadAsync()
    {
        while (true)
        {
            var end = _buffer.AsSpan(_from, _to - _from).IndexOf("\r\n\r\n"u8);
            if (end >= 0)
            {
                // With its last line break, so that every header is followed by one.
                var head = Encoding.ASCII.GetString(_buffer, _from, end + 2);
                _from += end + 4;
                return head;
            }

            await FillAsync();
        }
    }

    private async Task SkipAsync(int length)
    {
        while (length > 0)
        {
            if (_from == _to)
                await FillAsync();
            var taken = Math.Min(length, _to - _from);
            _from += taken;
            length -= taken;
        }
    }

    private async Task<int> SkipChunksAsync()
    {
        var total = 0;
        while (true)
        {
            var length = int.Parse(await ReadLineAsync(), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            await SkipAsync(length + 2);
            if (length == 0)
                return total;
            total += length;
        }
    }

    private async Task<string> ReadLineAsync()
    {
        while (true)
        {
            var end = _buffer.AsSpan(_from, _to - _from).IndexOf("\r\n"u8);
            if (end >= 0)
            {
                var line = Encoding.ASCII.GetString(_buffer, _from, end);
                _from += end + 2;
                return line;
            }

            await FillAsync();
        }
    }

    private async Task FillAsync()
    {
        if (_from > 0)
        {
            _buffer.AsSpan(_from, _to - _from).CopyTo(_buffer);
            (_from, _to) = (0, _to - _from);
        }

        var read = await _socket.ReceiveAsync(_buffer.AsMemory(_to));
        if (read == 0)
            throw new IOException("The server has closed the connection.");
        _to += read;
    }
}
