namespace GeScheiterWeiter.Web.Shared.Forms;

/// <summary>A text of several lines. Every other text of a form is one line, unless it is <see cref="AsSentAttribute"/>.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class LinesAttribute : Attribute;
