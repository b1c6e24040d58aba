using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace GeScheiterWeiter.Privacy;

/// <summary>A period that cannot be meant stops the site when it starts, and is named.</summary>
internal sealed class RetentionValidation : IValidateOptions<Retention>
{
    /// <summary>A range reads its limits when it is first asked, and not for two at once.</summary>
    private static readonly Lock OneAtATime = new();

    public ValidateOptionsResult Validate(string? name, Retention options)
    {
        List<ValidationResult> faults = [];
        bool isSound;
        lock (OneAtATime)
            isSound = Validator.TryValidateObject(options, new ValidationContext(options), faults, validateAllProperties: true);
        return isSound
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(faults.Select(fault => $"{Retention.Section}: {fault.ErrorMessage}"));
    }
}
