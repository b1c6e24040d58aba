namespace GeScheiterWeiter.Web.Shared.Sharing;

/// <summary>A link that opens an e-mail with words already in it (RFC 6068).</summary>
public static class Mailto
{
    /// <summary>To nobody yet: whoever opens it chooses.</summary>
    public static string Draft(string subject, string body) =>
        $"mailto:?subject={Uri.EscapeDataString(subject)}&body={Uri.EscapeDataString(body.ReplaceLineEndings("\r\n"))}";
}
