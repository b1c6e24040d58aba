using GeScheiterWeiter.Common.Settings;
using Microsoft.Extensions.Options;

namespace GeScheiterWeiter.Pages;

/// <summary>A setting that cannot be meant stops the site when it starts, and is named.</summary>
internal sealed class AccessibilityOptionsCheck : IValidateOptions<AccessibilityOptions>
{
    public ValidateOptionsResult Validate(string? name, AccessibilityOptions options)
    {
        string[] problems = [.. SettingFaults.Of(options), .. options.EnforcementBodies.SelectMany(ProblemsOf)];
        return problems.Length == 0
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(problems.Select(problem => $"{AccessibilityOptions.Section}: {problem}"));
    }

    private static IEnumerable<string> ProblemsOf(KeyValuePair<string, string> body)
    {
        if (!Enum.TryParse<Jurisdiction>(body.Key, ignoreCase: true, out var jurisdiction) || !Enum.IsDefined(jurisdiction))
            yield return $"{body.Key} is none of {string.Join(", ", Enum.GetNames<Jurisdiction>())}.";
        if (string.IsNullOrWhiteSpace(body.Value) || body.Value.Length > OperatorDetails.MaxAddressLength)
            yield return $"The enforcement body of {body.Key} has no text, or more than {OperatorDetails.MaxAddressLength} characters.";
    }
}
