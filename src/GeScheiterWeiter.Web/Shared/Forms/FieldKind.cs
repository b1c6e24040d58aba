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
}
