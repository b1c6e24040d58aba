namespace GeScheiterWeiter.Web.Shared.Forms;

public enum FieldKind
{
    Text,
    Email,
    Url,
    Tel,
    Password,
    Number,
    Date,
    DateTime,
    File,
    TextArea,
    Select,
    Radios,
    Checkbox,

    /// <summary>As many of the items as fit.</summary>
    Checkboxes,
}
