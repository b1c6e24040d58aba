using System.ComponentModel.DataAnnotations;

namespace GeScheiterWeiter.Common.Settings;

/// <summary>What the annotations of a group of settings say against it.</summary>
internal static class SettingFaults
{
    /// <summary>A range reads its limits when it is first asked, and not for two at once.</summary>
    private static readonly Lock OneAtATime = new();

    public static IReadOnlyList<string> Of(object settings)
    {
        List<ValidationResult> faults = [];
        lock (OneAtATime)
            Validator.TryValidateObject(settings, new ValidationContext(settings), faults, validateAllProperties: true);
        return [.. faults.Select(fault => fault.ErrorMessage ?? "")];
    }
}
