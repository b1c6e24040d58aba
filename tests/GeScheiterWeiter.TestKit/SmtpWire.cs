using System.Text;

namespace GeScheiterWeiter.TestKit;

/// <summary>Lines in and lines out.</summary>
internal sealed class SmtpWire(Stream stream, StreamReader reader, TimeSpan betweenBytes, CancellationToken cancellationToken)
{
    public async Task SayAsync(string line)
    {
        var bytes = Encoding.ASCII.GetBytes(line + "\r\n");
        if (betweenBytes == TimeSpan.Zero)
        {
            await stream.WriteAsync(bytes, cancellationToken);
            return;
        }

        foreach (var value in bytes)
        {
            await stream.WriteAsync(new[] { value }, cancellationToken);
            await Task.Delay(betweenBytes, cancellationToken);
        }
    }

    public async Task<string?> ReadLineAsync() => await reader.ReadLineAsync(cancellationToken);

    /// <summary>Up to the lonely dot, with doubled dots undone.</summary>
    public async Task<string> ReadDataAsync()
    {
        var data = new StringBuilder();
        while (await ReadLineAsync() is { } line)
        {
            if (line == ".")
                return data.ToString();
            data.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
        }

        throw new IOException("The letter broke off.");
    }
}
