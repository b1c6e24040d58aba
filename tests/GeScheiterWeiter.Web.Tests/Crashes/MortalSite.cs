using System.Net.Http.Headers;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Web.Tests.Crashes;

/// <param name="Body">Empty for a redirect.</param>
/// <param name="Location">Path and query; empty where it leads nowhere.</param>
internal sealed record Answer(int Status, string Location, string Body);

/// <summary>The site as people see it who use it while it is killed: an answer may be lost, and then it is away for a while.</summary>
internal sealed class MortalSite(SiteUnderLoad site, string formPath) : IDisposable
{
    private const int RequestsAtOnce = 32;

    private readonly HttpClient _http = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false });
    private readonly SemaphoreSlim _turns = new(RequestsAtOnce);
    private volatile TaskCompletionSource<Uri> _address = NewAddress();
    private FormKey? _key;
    private int _answers;
    private int _lost;

    /// <summary>What every form of this site asks for, whichever process answers.</summary>
    public FormKey Key => _key ?? throw new InvalidOperationException("Not open.");

    public int Answers => _answers;

    /// <summary>How many requests were sent and never answered.</summary>
    public int AnswersLost => _lost;

    public async Task OpenAsync()
    {
        _key ??= await FormKey.TakeAsync(site.Port, formPath);
        _address.SetResult(new Uri($"http://localhost:{site.Port}"));
    }

    public async Task KillAsync()
    {
        _address = NewAddress();
        await site.KillAsync();
    }

    /// <returns>Null: killed before it had answered.</returns>
    public Task<Answer?> PostAsync(string path, string form) =>
        SendAsync(address => new HttpRequestMessage(HttpMethod.Post, new Uri(address, path))
        {
            Content = new StringContent(form, MediaTypeHeaderValue.Parse("application/x-www-form-urlencoded")),
        });

    /// <inheritdoc cref="PostAsync"/>
    public Task<Answer?> GetAsync(string path) => SendAsync(address => new HttpRequestMessage(HttpMethod.Get, new Uri(address, path)));

    public void Dispose()
    {
        _http.Dispose();
        _turns.Dispose();
    }

    private static TaskCompletionSource<Uri> NewAddress() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private async Task<Answer?> SendAsync(Func<Uri, HttpRequestMessage> write)
    {
        await _turns.WaitAsync();
        try
        {
            var life = _address;
            var address = await life.Task;
            using var request = write(address);
            return await SendAsync(request, life);
        }
        finally
        {
            _turns.Release();
        }
    }

    private async Task<Answer?> SendAsync(HttpRequestMessage request, TaskCompletionSource<Uri> life)
    {
        try
        {
            request.Headers.Add("Cookie", Key.Cookie);
            using var response = await _http.SendAsync(request);
            var location = response.Headers.Location?.OriginalString ?? "";
            var answer = new Answer((int)response.StatusCode, location, await response.Content.ReadAsStringAsync());
            Interlocked.Increment(ref _answers);
            return answer;
        }
        catch (HttpRequestException) when (life != _address)
        {
            Interlocked.Increment(ref _lost);
            return null;
        }
    }
}
