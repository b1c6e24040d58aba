namespace GeScheiterWeiter.Web.Shared.Forms;

/// <summary>No text of a person but a password, a code, a token or what a page has sent along: never cleaned, not by one space.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AsSentAttribute : Attribute;
