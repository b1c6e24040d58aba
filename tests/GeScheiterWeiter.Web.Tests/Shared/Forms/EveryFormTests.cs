using System.Reflection;
using CsCheck;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Forms;
using Microsoft.AspNetCore.Mvc.Abstractions;

namespace GeScheiterWeiter.Web.Tests.Shared.Forms;

/// <summary>What holds for the texts of every form there is, and of those to come.</summary>
public sealed class EveryFormTests(FullSite site)
{
    /// <summary>Everything else is a text of people and is cleaned. A new line here is a decision.</summary>
    private static readonly string[] NoTexts =
    [
        "AuditFilter.Kind", "AuthenticatorAppForm.Code", "AuthenticatorAppForm.SealedKey", "ListQuery.After", "ListQuery.Before",
        "NewPasskeyForm.Credential", "NewPasswordForm.Password", "PasswordChangeForm.Current", "PasswordChangeForm.Password",
        "PictureDescriptionForm.Focus", "PictureForm.ExactFocus", "PictureForm.Focus", "SetUpForm.Password", "SignInCodeForm.Code",
        "SignInForm.Password", "StepUpForm.Password", "*.EmailAskedAbout", "*.Opened",
    ];

    private static readonly Gen<string> Typed = Gen.OneOf(
            "Kim", "u\u0308", "é", " ", "\r\n", "\t", "\v", "\0", "\u001b", "\u00a0", "\u00ad",
            "\u200b", "\u200d", "\u202e", "\u2066", "\ufeff", "👩\u200d💻", "<", "\"", "'")
        .Array[1, 20].Select(string.Concat);

    private FormTexts Forms { get; } = new(site);

    [Fact]
    public async Task Every_text_of_every_form_is_cleaned_while_it_is_bound()
    {
        var wrong = new List<string>();
        await Typed.SampleAsync(async typed =>
        {
            foreach (var form in Forms.All)
                await CompareAsync(form, typed, wrong);
        }, iter: 40, threads: 1);

        Findings.AreNone(wrong);
    }

    [Fact]
    public async Task A_text_of_nothing_but_what_nobody_sees_is_missing()
    {
        var wrong = new List<string>();
        foreach (var form in Forms.All)
            await CompareAsync(form, " \u200b\u00a0\u3164\r\n", wrong);

        Findings.AreNone(wrong);
    }

    [Fact]
    public void What_is_no_text_is_named() => Assert.Equal(
        NoTexts.Order(StringComparer.Ordinal),
        Forms.All.SelectMany(FormTexts.PropertiesOf).Where(IsAsSent)
            .Select(property => property.Name is "Opened" or "EmailAskedAbout"
                ? $"*.{property.Name}"
                : $"{property.DeclaringType?.Name}.{property.Name}")
            .Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public async Task Every_text_that_is_too_long_hears_by_how_much()
    {
        var wrong = new List<string>();
        foreach (var form in Forms.All)
        {
            var (_, state) = await Forms.BindAsync(form, new string('x', 60_000));
            wrong.AddRange(
                from field in state
                from error in field.Value?.Errors ?? []
                where error.ErrorMessage.Contains("zu lang", StringComparison.Ordinal)
                    || error.ErrorMessage.Contains("kürzen", StringComparison.Ordinal)
                where !error.ErrorMessage.Contains("Zeichen zu viel", StringComparison.Ordinal)
                where !FormTexts.PropertiesOf(form)
                    .Any(property => IsAsSent(property) && field.Key.EndsWith(property.Name, StringComparison.Ordinal))
                select $"{form.ParameterType.Name}.{field.Key}: {error.ErrorMessage}");
        }

        Findings.AreNone(wrong);
    }

    private async Task CompareAsync(ParameterDescriptor parameter, string typed, List<string> wrong)
    {
        var (form, _) = await Forms.BindAsync(parameter, typed);
        foreach (var property in FormTexts.PropertiesOf(parameter))
        {
            var (expected, kept) = (Expected(property, typed), property.GetValue(form) as string);
            if (kept != expected)
                wrong.Add($"{parameter.ParameterType.Name}.{property.Name} keeps {Garbage(kept)} of {Garbage(typed)}");
        }
    }

    private static string? Expected(PropertyInfo property, string typed) =>
        IsAsSent(property) ? string.IsNullOrWhiteSpace(typed) ? null : typed
        : property.IsDefined(typeof(LinesAttribute)) ? TypedText.Lines(typed)
        : TypedText.Line(typed);

    private static bool IsAsSent(PropertyInfo property) => property.IsDefined(typeof(AsSentAttribute));

    private static string Garbage(string? text) => text is null ? "nothing" : System.Text.Json.JsonSerializer.Serialize(text);
}
