using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Common;

namespace GeScheiterWeiter.Web.Shared.Forms;

/// <summary>
/// An address a letter can be sent to, by the rule of <see cref="EmailAddress"/>. An empty field is for [Required] to refuse.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class MailboxAttribute : ValidationAttribute
{
    public override bool IsValid(object? value) =>
        value is null || EmailAddress.TryParse(value as string, out _);
}
