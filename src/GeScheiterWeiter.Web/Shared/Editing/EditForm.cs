using GeScheiterWeiter.Web.Shared.Forms;

namespace GeScheiterWeiter.Web.Shared.Editing;

/// <summary>
/// A form for something two people may write at once. It remembers which version was opened and what stood there, so that
/// whoever saves second can be shown what happened meanwhile.
/// </summary>
public abstract class EditForm
{
    public int Version { get; set; }

    /// <summary>The fields as they were opened: <see cref="FormFields.Snapshot"/>.</summary>
    [AsSent]
    public string? Opened { get; set; }

    /// <summary>How a value of a field is read by people, where it is not read as it is written.</summary>
    public virtual string Shown(string field, string value) => value;
}

public static class OpenedForms
{
    /// <summary>A form as it is opened: it remembers what stands in it now.</summary>
    public static TForm AsOpened<TForm>(this TForm form)
        where TForm : EditForm
    {
        form.Opened = FormFields.Snapshot(form);
        return form;
    }
}
