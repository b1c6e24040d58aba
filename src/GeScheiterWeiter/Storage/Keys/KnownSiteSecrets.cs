namespace GeScheiterWeiter.Storage.Keys;

/// <summary>The site's secrets once they have been read: they stay what they are as long as the process runs.</summary>
public sealed class KnownSiteSecrets
{
    private volatile IReadOnlyList<byte[]>? _all;

    /// <summary>The newest last; null until somebody has read them.</summary>
    public IReadOnlyList<byte[]>? All
    {
        get => _all;
        set => _all = value;
    }
}
