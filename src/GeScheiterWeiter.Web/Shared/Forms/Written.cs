namespace GeScheiterWeiter.Web.Shared.Forms;

/// <summary>What somebody has written into a form that can no longer be sent: shown to be copied, so that it is not lost.</summary>
public sealed record Written(IReadOnlyList<(string Label, string Text)> Fields)
{
    public static Written Of(params ReadOnlySpan<(string Label, string? Text)> fields)
    {
        var written = new List<(string, string)>();
        foreach (var (label, text) in fields)
        {
            if (text is not null)
                written.Add((label, text));
        }

        return new Written(written);
    }
}
