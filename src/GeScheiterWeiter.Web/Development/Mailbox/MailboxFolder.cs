using System.Globalization;
using System.Text.RegularExpressions;
using MimeKit;

namespace GeScheiterWeiter.Web.Development.Mailbox;

/// <summary>Where letters land in Development: one .eml file each, in App_Data/mail or where
/// <c>Mail:MailboxPath</c> says.</summary>
public sealed partial class MailboxFolder(IHostEnvironment environment, IConfiguration configuration, TimeProvider clock)
{
    private readonly string _folder =
        configuration["Mail:MailboxPath"] ?? Path.Combine(environment.ContentRootPath, "App_Data", "mail");

    public async Task KeepAsync(MimeMessage message, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(_folder);
        var moment = clock.GetUtcNow().ToString("yyyyMMddHHmmssfff", CultureInfo.InvariantCulture);
        var letter = (message.MessageId ?? "").Split('@')[0];
        var unfinished = Path.Combine(_folder, $"{moment}-{letter}.part");
        await message.WriteToAsync(unfinished, cancellationToken);
        File.Move(unfinished, Path.ChangeExtension(unfinished, ".eml"), overwrite: true);
    }

    /// <summary>Newest first.</summary>
    public IReadOnlyList<string> Ids(int atMost) =>
        !Directory.Exists(_folder) ? []
        : [.. Directory.EnumerateFiles(_folder, "*.eml").Select(file => Path.GetFileNameWithoutExtension(file))
            .OrderDescending(StringComparer.Ordinal).Take(atMost)];

    /// <returns>Null when there is no such letter.</returns>
    public async Task<MimeMessage?> OpenAsync(string? id, CancellationToken cancellationToken) =>
        FileOf(id) is { } file ? await MimeMessage.LoadAsync(file, cancellationToken) : null;

    public async Task<string?> SourceAsync(string? id, CancellationToken cancellationToken) =>
        FileOf(id) is { } file ? await File.ReadAllTextAsync(file, cancellationToken) : null;

    /// <param name="id">Null where the address has a blank in its place.</param>
    private string? FileOf(string? id) =>
        id is not null && IdPattern().IsMatch(id) && Path.Combine(_folder, id + ".eml") is var file && File.Exists(file) ? file : null;

    [GeneratedRegex("^[0-9]{17}-[0-9a-f]{32}$")]
    private static partial Regex IdPattern();
}
