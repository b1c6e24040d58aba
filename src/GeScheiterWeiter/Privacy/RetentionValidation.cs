using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace GeScheiterWeiter.Privacy;

/// <summary>A period that cannot be meant stops the site when it starts, and is named.</summary>
internal sealed class RetentionValidation : IValidateOptions<Retention>
{
    public ValidateOptionsResult Validate(string? name, Retention options)
    {
        List<ValidationResult> faults = [];
        return Validator.TryValidateObject(options, new ValidationContext(options), faults, validateAllProperties: true)
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(faults.Select(fault => $"{Retention.Section}: {fault.ErrorMessage}"));
    }
}
