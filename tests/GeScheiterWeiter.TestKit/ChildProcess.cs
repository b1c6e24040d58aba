using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace GeScheiterWeiter.TestKit;

/// <summary>A web server in a process of its own, waited for until it answers; or a command, waited for until it ends.</summary>
public sealed class ChildProcess : IAsyncDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(60);

    private readonly Process _process;

    private ChildProcess(Process process, int port)
    {
        _process = process;
        Port = port;
    }

    public int Port { get; }

    /// <summary>From the start of the process to its first answer.</summary>
    public TimeSpan StartedIn { get; private set; }

    /// <summary>In bytes.</summary>
    public long ResidentMemory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <param name="program">The assembly to run.</param>
    /// <param name="arguments">For it; <c>{port}</c> is replaced.</param>
    /// <param name="settings">Environment variables; <c>{port}</c> is replaced.</param>
    /// <param name="firstPage">Asked for until it answers.</param>
    public static async Task<ChildProcess> StartAsync(
        string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> settings, string firstPage)
    {
        var port = FreePort();
        var clock = Stopwatch.StartNew();
        var process = Launch(program, arguments, settings, port);
        var output = new List<string>();
        process.OutputDataReceived += (_, line) => output.Add(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => output.Add(line.Data ?? "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var child = new ChildProcess(process, port);
        try
        {
            await child.WaitForAnswerAsync(firstPage, clock, output);
        }
        catch
        {
            await child.DisposeAsync();
            throw;
        }

        child.StartedIn = clock.Elapsed;
        return child;
    }

    /// <inheritdoc cref="StartAsync"/>
    /// <returns>With which code it ended, and what it has written.</returns>
    public static async Task<(int ExitCode, string Output)> RunAsync(
        string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> settings)
    {
        using var process = Launch(program, arguments, settings, FreePort());
        using var tooLong = new CancellationTokenSource(LongestStart);
        var texts = await Task.WhenAll(
            process.StandardOutput.ReadToEndAsync(tooLong.Token), process.StandardError.ReadToEndAsync(tooLong.Token));
        await process.WaitForExitAsync(tooLong.Token);
        return (process.ExitCode, string.Concat(texts));
    }

    /// <summary>Ends it at once and unasked (SIGKILL).</summary>
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static Process Launch(string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> settings, int port)
    {
        string WithPort(string text) => text.Replace("{port}", $"{port}", StringComparison.Ordinal);
        var start = new ProcessStartInfo("dotnet", [program, .. arguments.Select(WithPort)])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(program) ?? "",
        };
        foreach (var (name, value) in settings)
            start.Environment[name] = WithPort(value);
        return Process.Start(start) ?? throw new InvalidOperationException($"{program} could not be started.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task WaitForAnswerAsync(string firstPage, Stopwatch clock, List<string> output)
    {
        using var http = new HttpClient { BaseAddress = new Uri($"http://localhost:{Port}") };
        while (clock.Elapsed < LongestStart && !_process.HasExited)
        {
            try
            {
                using var answer = await http.GetAsync(firstPage);
                answer.EnsureSuccessStatusCode();
                return;
            }
            catch (HttpRequestException failure) when (failure.StatusCode is null)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(5), CancellationToken.None);
            }
        }

        throw new InvalidOperationException($"No answer from port {Port}:\n{string.Join('\n', output)}");
    }
}
