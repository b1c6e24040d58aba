using GeScheiterWeiter.Common.Settings;
using Microsoft.Extensions.Options;

namespace GeScheiterWeiter.Privacy;

/// <summary>A period that cannot be meant stops the site when it starts, and is named.</summary>
internal sealed class RetentionValidation : IValidateOptions<Retention>
{
    public ValidateOptionsResult Validate(string? name, Retention options)
    {
        var faults = SettingFaults.Of(options);
        return faults.Count == 0
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(faults.Select(fault => $"{Retention.Section}: {fault}"));
    }
}
