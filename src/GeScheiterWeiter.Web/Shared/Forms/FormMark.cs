namespace GeScheiterWeiter.Web.Shared.Forms;

/// <summary>Whether the page in the making holds a form: only then its layout loads the module that improves forms.</summary>
public static class FormMark
{
    private static readonly object Key = new();

    public static void MarkForm(this HttpContext context) => context.Items[Key] = true;

    public static bool HasForm(this HttpContext context) => context.Items.ContainsKey(Key);
}
